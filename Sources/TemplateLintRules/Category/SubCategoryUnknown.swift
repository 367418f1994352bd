internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let subCategoryUnknown = Rule(
    id: "sub-category-unknown", severity: .warning, family: .category,
    summary: "The sub-category is not one of Meta's",
    rationale: "The reference lists seven sub-categories, responses show CUSTOM besides. Others are refused or dropped.",
    sources: [.templateAPI], metaCode: "100",
    hits: [#"{"name":"order_shipped","language":"en_US","category":"UTILITY","sub_category":⟦"SHIPPING"⟧,"components":[{"type":"BODY","text":"Your order was shipped."}]}"#],
    misses: [#"{"name":"order_shipped","language":"en_US","category":"UTILITY","sub_category":"ORDER_STATUS","components":[{"type":"BODY","text":"Your order was shipped."}]}"#]
  ) { context, findings in
    guard let value = context.template.details.subCategory, !value.range.isEmpty else { return }
    for known in subCategories where context.document.text(value.range, equalsIgnoringCase: known) { return }
    findings.report("write ORDER_DETAILS, ORDER_STATUS, RICH_ORDER_STATUS or another of Meta's reference", at: value.node)
  }

  /// Source: the reference of the template API (2026-09-11); CUSTOM from responses.
  private static let subCategories: [StaticString] = [
    "BOOKING_STATUS", "CALL_PERMISSIONS_REQUEST", "FLIGHT_DELAY_AND_GATE_CHANGE_ALERT", "FRAUD_ALERT", "ORDER_DETAILS", "ORDER_STATUS",
    "RICH_ORDER_STATUS", "CUSTOM",
  ]
}
