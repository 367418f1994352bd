internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let cardHeaderMissing = Rule(
    id: "card-header-missing", severity: .error, family: .carousel,
    summary: "A card has no header with an image, a video or a product",
    rationale: "Every card begins with a header: an image or a video, or a product in product carousels. Other formats are refused.",
    sources: [.carousel, .marketing], metaCode: "100", interest: .carousel,
    hits: [
      carousel(["⟦\(card(header: ""))⟧", "⟦\(card(header: ""))⟧"]),
      carousel(Array(repeating: card(header: #"⟦{"type":"HEADER","format":"TEXT","text":"Lamp"}⟧"#), count: 2)),
    ],
    misses: [carousel([card(), card()])]
  ) { context, findings in
    guard context.isPayload else { return }
    for card in context.template.cards {
      guard let header = context.template.components[card.components].first(where: { $0.kind == .header }) else {
        findings.report("add a header with an image or a video to the card", at: card.node)
        continue
      }
      switch header.format {
      case .image, .video, .product, .unknown, nil: break
      default: findings.report("the header of a card is an image, a video or a product", at: header.node)
      }
    }
  }
}
