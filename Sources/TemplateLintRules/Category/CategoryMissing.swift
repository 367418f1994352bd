internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let categoryMissing = Rule(
    id: "category-missing", severity: .error, family: .category,
    summary: "The template has no category",
    rationale: "A payload needs a category; it decides the price, the delivery and the consent of every message.",
    sources: [.management], metaCode: "100",
    hits: [#"⟦{"name":"order_shipped","language":"en_US","components":[{"type":"BODY","text":"Your order was shipped."}]}⟧"#],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard context.template.shape == .graph, context.template.category == nil, context.template.declared == nil, !context.isResponse,
      context.template.row == nil
    else { return }
    findings.report("add \"category\": UTILITY, AUTHENTICATION or MARKETING", at: context.root)
  }
}
