internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let cardButtonsMissing = Rule(
    id: "card-buttons-missing", severity: .error, family: .carousel,
    summary: "A card has no button",
    rationale: "Every card has at least one button since 2023-11-03.",
    sources: [.carousel, .changelog], metaCode: "100", interest: .carousel,
    hits: [carousel(["⟦\(card(buttons: ""))⟧", "⟦\(card(buttons: ""))⟧"])], misses: [carousel([card(), card()])]
  ) { context, findings in
    guard context.isPayload else { return }
    for card in context.template.cards where context.buttons(of: card).isEmpty {
      findings.report("add one or two buttons to the card", at: card.node)
    }
  }
}

extension RuleContext {
  /// The buttons of a card.
  func buttons(of card: Card) -> ContiguousArray<Button>.SubSequence {
    let ranges = template.components[card.components].lazy.map(\.buttons).filter { !$0.isEmpty }
    guard let first = ranges.first else { return [] }
    return template.buttons[first]
  }
}
