internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderMalformed = Rule(
    id: "placeholder-malformed", severity: .error, family: .placeholder,
    summary: "A placeholder is not written as {{1}} or {{name}}",
    rationale: """
      A placeholder is two opening braces, a number or a lower-case name, and two closing braces. Braces that do not match, and \
      #, $ or % inside, are refused. Two braces around anything else (a space, a dot) are taken for plain text in practice and reach \
      the reader as they stand: a warning.
      """,
    sources: [.review, .components],
    interest: .placeholders,
    hits: [body("Hi ⟦{1}⟧, your order was shipped today."), body("Hi ⟦{{first name}}⟧, your order ⟦{{#1}}⟧ was shipped today.")],
    misses: [body("Hi {{first_name}}, your order was shipped today.")]
  ) { context, findings in
    for index in context.fields([.bodyText, .headerText, .footerText, .buttonURL]) where context.holdsPlaceholder(index) {
      for placeholder in context.placeholders(of: index) where placeholder.form == .malformed {
        let isText = context.isWhole(placeholder)
        findings.report(
          isText
            ? "this is no placeholder for Meta: readers may see the braces; write {{1}} or {{name}}"
            : "write a placeholder as {{1}} or {{name}}: two braces on each side, digits or letters and underscores between them",
          at: context.template.fields[index].node, range: placeholder.range, severity: isText ? .warning : nil)
      }
    }
  }
}

extension RuleContext {
  /// Two braces on each side, and none of the characters that Meta names inside.
  fileprivate func isWhole(_ placeholder: Placeholder) -> Bool {
    let text = document.strings[placeholder.range.indices]
    return text.starts(with: "{{".utf8) && !text.starts(with: "{{{".utf8) && text.suffix(2).elementsEqual("}}".utf8)
      && !text.dropLast(2).suffix(1).elementsEqual("}".utf8) && !placeholder.name.isEmpty
      && !text.contains { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "%") }
  }
}
