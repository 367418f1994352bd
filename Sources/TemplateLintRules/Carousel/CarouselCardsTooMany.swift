internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let carouselCardsTooMany = Rule(
    id: "carousel-cards-too-many", severity: .error, family: .carousel,
    summary: "A carousel has more than ten cards",
    rationale: "A carousel has two to ten cards.",
    sources: [.carousel], metaCode: "100", interest: .carousel,
    hits: [carousel((1...11).map { $0 == 11 ? "⟦\(card())⟧" : card() })], misses: [carousel((1...10).map { _ in card() })]
  ) { context, findings in
    guard context.template.cards.count > 10 else { return }
    findings.report("this is card 11 of \(context.template.cards.count); at most 10 are allowed", at: context.template.cards[10].node)
  }
}
