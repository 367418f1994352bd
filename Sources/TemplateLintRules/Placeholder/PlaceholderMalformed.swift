internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderMalformed = Rule(
    id: "placeholder-malformed", severity: .error, family: .placeholder,
    summary: "A placeholder is not written as {{1}} or {{name}}",
    rationale: """
      A placeholder is two opening braces, a number or a lower-case name, and two closing braces. Braces that do not match, and \
      spaces, #, $, % or other characters inside, are refused; some are sent to the reader as they stand.
      """,
    sources: [.review, .components],
    hits: [body("Hi ⟦{1}⟧, your order was shipped today."), body("Hi ⟦{{first name}}⟧, your order was shipped today.")],
    misses: [body("Hi {{first_name}}, your order was shipped today.")]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText, .footerText, .buttonURL) where context.mayHoldPlaceholder(index) {
      for placeholder in context.placeholders(of: index) where placeholder.form == .malformed {
        findings.report(
          "write a placeholder as {{1}} or {{name}}: two braces on each side, digits or letters and underscores between them",
          at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }
}
