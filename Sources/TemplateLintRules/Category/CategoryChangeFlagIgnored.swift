internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let categoryChangeFlagIgnored = Rule(
    id: "category-change-flag-ignored", severity: .note, family: .category,
    summary: "allow_category_change has no effect any more",
    rationale: "Since 2025-04-09 a template that Meta sees as marketing is approved as MARKETING, whatever this flag says. It is accepted and ignored.",
    sources: [.categorization],
    hits: [#"{"name":"order_shipped","language":"en_US","category":"UTILITY","allow_category_change":⟦false⟧,"components":[{"type":"BODY","text":"Your order was shipped."}]}"#],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard let flag = context.template.details.allowCategoryChange, !context.isResponse else { return }
    findings.report("remove it: Meta changes the category with and without it", at: flag.node)
  }
}
