internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let categoryUndocumented = Rule(
    id: "category-undocumented", severity: .warning, family: .category,
    summary: "The category is one that Meta lists without explaining it",
    rationale: "FREE_SERVICE stands in the enum of the API reference and nowhere else. It may come in a response; it is no category to propose.",
    sources: [.templateAPI],
    hits: [#"{"name":"order_shipped","language":"en_US","category":⟦"FREE_SERVICE"⟧,"components":[{"type":"BODY","text":"Your order was shipped."}]}"#],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard let category = context.template.category, category.category == nil, context.isUndocumented(category) else { return }
    findings.report("Meta lists FREE_SERVICE without a word on it; propose UTILITY, AUTHENTICATION or MARKETING", at: category.raw.node)
  }
}

extension RuleContext {
  /// Whether a category is the one in Meta's reference that no page explains.
  func isUndocumented(_ category: CategoryValue) -> Bool {
    document.text(category.raw.range, equalsIgnoringCase: "FREE_SERVICE")
  }
}
