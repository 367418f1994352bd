internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let productCarouselCards = Rule(
    id: "product-carousel-cards", severity: .warning, family: .carousel,
    summary: "A product carousel is defined with more than two cards",
    rationale: "A product carousel is created with two cards as a pattern; up to ten products are given when it is sent.",
    sources: [.marketing], interest: .carousel,
    hits: [carousel([productCard, productCard, "⟦\(productCard)⟧"])], misses: [carousel([productCard, productCard])]
  ) { context, findings in
    let cards = context.template.cards
    guard cards.count > 2, cards.count <= 10, !context.isResponse else { return }
    guard cards.allSatisfy({ context.template.components[$0.components].contains { $0.format == .product } }) else { return }
    findings.report("define two cards; more products are given at send time", at: cards[2].node)
  }

  private static let productCard = card(
    header: #"{"type":"HEADER","format":"PRODUCT"}"#, body: "", buttons: #"{"type":"BUTTONS","buttons":[{"type":"SPM","text":"View"}]}"#)
}
