internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let cardComponentInvalid = Rule(
    id: "card-component-invalid", severity: .error, family: .carousel,
    summary: "A card has a component that cards may not have",
    rationale: "A card has a header, a body and buttons. Footers and other components are refused.",
    sources: [.carousel], metaCode: "100", interest: .carousel,
    hits: [carousel(Array(repeating: card(body: #"{"type":"BODY","text":"A lamp made of wood."},⟦{"type":"FOOTER","text":"Shop"}⟧"#), count: 2))],
    misses: [carousel([card(), card()])]
  ) { context, findings in
    for component in context.template.components where component.card >= 0 {
      switch component.kind {
      case .header, .body, .buttons, .unknown: break
      default: findings.report("remove it: cards have a header, a body and buttons", at: component.node)
      }
    }
  }
}
