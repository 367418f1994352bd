internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyStartsWithPlaceholder = Rule(
    id: "body-starts-with-placeholder", severity: .error, family: .placeholder,
    summary: "The body begins with a placeholder",
    rationale: """
      A reviewer cannot tell what a message says that begins with something unknown. Meta refuses it as a leading parameter; \
      library and authentication templates, whose text is preset, are exempt.
      """,
    sources: [.errorCodes, .review], metaCode: "2388299",
    interest: .placeholders,
    hits: [body("⟦{{1}}⟧, your order was shipped today.")],
    misses: [body("Hi {{1}}, your order was shipped today.")]
  ) { context, findings in
    guard !context.isPreset else { return }
    for index in context.fields(.bodyText) {
      guard let first = context.edge(of: index, atEnd: false) else { continue }
      findings.report(
        "the body begins with a placeholder; put a word before it, \"Hello\" for instance",
        at: context.template.fields[index].node, range: first)
    }
  }
}
