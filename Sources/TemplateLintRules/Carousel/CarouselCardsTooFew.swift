internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let carouselCardsTooFew = Rule(
    id: "carousel-cards-too-few", severity: .error, family: .carousel,
    summary: "A carousel has fewer than two cards",
    rationale: "A carousel has two to ten cards. One card is a message with a header.",
    sources: [.carousel], metaCode: "100", interest: .carousel,
    hits: [carousel([card()]).replacing(#"{"type":"CAROUSEL""#, with: #"⟦{"type":"CAROUSEL""#).replacing("}]}]}]}]}", with: "}]}]}]}⟧]}")],
    misses: [carousel([card(), card()])]
  ) { context, findings in
    guard context.isPayload else { return }
    for (index, component) in context.template.components.enumerated() where component.kind == .carousel {
      let count = context.template.cards.count { $0.carousel == index }
      guard count < 2 else { continue }
      findings.report("a carousel has 2 to 10 cards; this one has \(count)", at: component.node)
    }
  }
}
