internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let cardButtonsTooMany = Rule(
    id: "card-buttons-too-many", severity: .error, family: .carousel,
    summary: "A card has more than two buttons",
    rationale: "A card has one or two buttons; a card of a product carousel has one.",
    sources: [.carousel, .marketing], metaCode: "100", interest: .carousel,
    hits: [carousel(Array(repeating: card(buttons: #"{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"A"},{"type":"QUICK_REPLY","text":"B"},⟦{"type":"QUICK_REPLY","text":"C"}⟧]}"#), count: 2))],
    misses: [carousel([card(), card()])]
  ) { context, findings in
    for card in context.template.cards {
      let buttons = context.buttons(of: card)
      let isProduct = context.template.components[card.components].contains { $0.format == .product }
      let limit = isProduct ? 1 : 2
      guard buttons.count > limit else { continue }
      findings.report("a card has at most \(limit) button\(limit == 1 ? "" : "s"); remove this one", at: buttons[buttons.startIndex + limit].node)
    }
  }
}
