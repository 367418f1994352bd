internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderMalformed = Rule(
    id: "placeholder-malformed", severity: .error, family: .placeholder,
    summary: "A placeholder is not written as {{1}} or {{name}}",
    rationale: """
      A placeholder is two opening braces, a number or a name, and two closing braces. Braces that do not match are refused. Two \
      braces around anything else give a warning: Meta's page refuses #, $, % and other characters there, yet such texts have been \
      approved as they stand, and readers then see the braces.
      """,
    sources: [.review, .components],
    interest: .placeholders,
    hits: [body("Hi ⟦{1}⟧, your order was shipped today."), body("Hi ⟦{{first name}}⟧, your order was shipped today.")],
    misses: [body("Hi {{first_name}}, your order was shipped today.")]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText, .footerText, .buttonURL) where context.holdsPlaceholder(index) {
      for placeholder in context.placeholders(of: index) where placeholder.form == .malformed {
        let isText = context.isWhole(placeholder)
        findings.report(
          isText
            ? "this is no placeholder for Meta: readers may see the braces; write {{1}} or {{name}}"
            : "write a placeholder as {{1}} or {{name}}: two braces on each side, digits or letters and underscores between them",
          at: context.template.fields[index].node, range: placeholder.range, severity: isText ? .warning : nil,
            fix: context.withoutSpaces(placeholder, in: index))
      }
    }
  }
}

extension RuleContext {
  /// Two braces on each side and something between them.
  fileprivate func isWhole(_ placeholder: Placeholder) -> Bool {
    let text = document.strings[placeholder.range.indices]
    return text.starts(with: "{{".utf8) && !text.starts(with: "{{{".utf8) && text.suffix(2).elementsEqual("}}".utf8)
      && !text.dropLast(2).suffix(1).elementsEqual("}".utf8) && !placeholder.name.isEmpty
  }
}
