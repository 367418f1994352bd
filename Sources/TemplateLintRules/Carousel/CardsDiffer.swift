internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let cardsDiffer = Rule(
    id: "cards-differ", severity: .error, family: .carousel,
    summary: "The cards of a carousel do not have the same parts",
    rationale: "Every card has the same components as the first: the same format of header, a body in all or in none, the same buttons in the same order.",
    sources: [.carousel], metaCode: "100", interest: .carousel,
    hits: [
      carousel([card(), "⟦\(card(body: ""))⟧"]),
      carousel([card(), "⟦\(card(buttons: #"{"type":"BUTTONS","buttons":[{"type":"URL","text":"Open","url":"https://shop.example"}]}"#))⟧"]),
    ],
    misses: [carousel([card(), card()])]
  ) { context, findings in
    guard let first = context.template.cards.first else { return }
    for card in context.template.cards.dropFirst() where card.carousel == first.carousel && !context.isAlike(first, card) {
      findings.report("give this card the same header, body and buttons as the first one", at: card.node)
    }
  }
}

extension RuleContext {
  /// Whether two cards have components of the same kinds and formats, and buttons of the same types, in any order of components.
  fileprivate func isAlike(_ left: Card, _ right: Card) -> Bool {
    shape(of: left) == shape(of: right)
  }

  /// One bit for each kind and format, and the types of the buttons in their order.
  private func shape(of card: Card) -> [UInt64] {
    var kinds: UInt64 = 0
    var buttons: UInt64 = 0
    for component in template.components[card.components] {
      kinds |= 1 << UInt64(component.kind.rawValue)
      if let format = component.format { kinds |= 1 << UInt64(32 + format.rawValue) }
      for button in template.buttons[component.buttons].prefix(10) { buttons = buttons << 6 | UInt64(button.kind.rawValue + 1) }
    }
    return [kinds, buttons]
  }
}
