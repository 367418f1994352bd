internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let categoryUnknown = Rule(
    id: "category-unknown", severity: .error, family: .category,
    summary: "The category is not UTILITY, AUTHENTICATION or MARKETING",
    rationale: """
      Every template is exactly one of the three. Old names such as TRANSACTIONAL, OTP or ACCOUNT_UPDATE are refused with error 100; \
      they are not mapped here, since nobody knows which of the three was meant.
      """,
    sources: [.management, .categorization], metaCode: "100",
    hits: [
      #"{"name":"order_shipped","language":"en_US","category":⟦"TRANSACTIONAL"⟧,"components":[{"type":"BODY","text":"Your order was shipped."}]}"#
    ],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard let category = context.template.category, category.category == nil, !context.isUndocumented(category) else { return }
    findings.report("write UTILITY, AUTHENTICATION or MARKETING", at: category.raw.node)
  }
}
