internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderNameInvalid = Rule(
    id: "placeholder-name-invalid", severity: .warning, family: .placeholder,
    summary: "The name of a placeholder is not lower-case letters and underscores",
    rationale: """
      Meta's page allows lower-case letters and underscores in names. Software development kits accept digits and capitals too, so \
      that this may pass; names as Meta describes them are certain to.
      """,
    sources: [.overview],
    interest: .placeholders,
    hits: [body("Hi ⟦{{FirstName}}⟧, your order was shipped today.")],
    misses: [body("Hi {{first_name}}, your order was shipped today.")]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText) where context.holdsPlaceholder(index) {
      for placeholder in context.placeholders(of: index) where placeholder.form == .named {
        let isPlain = context.document.strings[placeholder.name.indices].allSatisfy {
          ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39)
        }
        guard !isPlain else { continue }
        findings.report(
          "name placeholders with lower-case letters and underscores: {{first_name}}",
          at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }
}
