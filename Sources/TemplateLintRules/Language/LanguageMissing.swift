internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let languageMissing = Rule(
    id: "language-missing", severity: .error, family: .language,
    summary: "The template has no language",
    rationale: "A template exists once for each name and language; without a language it cannot be created.",
    sources: [.management], metaCode: "100",
    hits: [#"⟦{"name":"order_shipped","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}⟧"#],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard context.template.language == nil, context.template.shape == .graph else { return }
    findings.report("add \"language\", for instance en_US", at: context.root)
  }
}
