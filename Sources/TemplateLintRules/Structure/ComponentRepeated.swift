internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let componentRepeated = Rule(
    id: "component-repeated", severity: .error, family: .body,
    summary: "A component stands twice",
    rationale: "A template has at most one header, one body, one footer and one list of buttons.",
    sources: [.components], metaCode: "100",
    hits: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."},⟦{"type":"BODY","text":"It arrives tomorrow."}⟧]}"#
    ],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    for kind in [ComponentKind.header, .body, .footer, .buttons, .carousel, .limitedTimeOffer] {
      for component in context.template.components.filter({ $0.kind == kind && $0.card < 0 }).dropFirst() {
        findings.report("there may be one component of this type; merge it with the first", at: component.node)
      }
    }
  }
}
