internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bidSpecRetired = Rule(
    id: "bid-spec-retired", severity: .warning, family: .category,
    summary: "bid_spec was replaced by optimization_spec",
    rationale: "Bids for marketing templates moved to optimization_spec on 2026-06-18; bid_spec is unsupported after 2026-07-31. One page of Meta's still lists it.",
    sources: [.marketingMessages, .templateAPI],
    hits: [#"{"name":"new_lamps","language":"en_US","category":"MARKETING","bid_spec":⟦{"bid_amount":5}⟧,"components":[{"type":"BODY","text":"Have a look at our new lamps."}]}"#],
    misses: [#"{"name":"new_lamps","language":"en_US","category":"MARKETING","optimization_spec":{"bid_amount":5},"components":[{"type":"BODY","text":"Have a look at our new lamps."}]}"#]
  ) { context, findings in
    guard context.template.shape == .graph, !context.isResponse else { return }
    let node = context.document.isObject(context.root) ? context.document.member("bid_spec", of: context.root) : -1
    guard node >= 0 else { return }
    findings.report("write optimization_spec: bid_spec is unsupported since 2026-08", at: node)
  }
}
