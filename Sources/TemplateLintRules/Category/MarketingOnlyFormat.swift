internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Formats that only marketing templates have.
struct MarketingOnlyFormat: Sendable {
  let id: String
  let name: String
  let isThere: @Sendable (borrowing RuleContext) -> NodeIndex?
  var severity = Severity.error
  let rationale: String
  var interest: RuleInterest = .buttons
  let sources: [Rule.Source]
  /// The component with marks around what is found.
  let example: String

  static let all = [
    MarketingOnlyFormat(
      id: "carousel-outside-marketing", name: "A carousel", isThere: { $0.component(.carousel)?.node },
      rationale: "Carousels of cards are marketing templates.", interest: .carousel, sources: [.carousel],
      example: #"⟦{"type":"CAROUSEL","cards":[]}⟧"#),
    MarketingOnlyFormat(
      id: "limited-time-offer-outside-marketing", name: "A limited-time offer", isThere: { $0.component(.limitedTimeOffer)?.node },
      rationale: "Offers that run out are marketing templates.", interest: .limitedTimeOffer, sources: [.limitedTimeOffer],
      example: #"⟦{"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"Ends soon","has_expiration":false}}⟧"#),
    MarketingOnlyFormat(
      id: "multi-product-outside-marketing", name: "A multi-product button", isThere: { $0.node(.mpm) },
      rationale: "Multi-product messages are marketing templates.", sources: [.marketing],
      example: #"{"type":"BUTTONS","buttons":[⟦{"type":"MPM","text":"View items"}⟧]}"#),
    MarketingOnlyFormat(
      id: "single-product-outside-marketing", name: "A single-product button", isThere: { $0.node(.spm) },
      rationale: "Single-product messages are marketing templates.", sources: [.marketing],
      example: #"{"type":"BUTTONS","buttons":[⟦{"type":"SPM","text":"View"}⟧]}"#),
    MarketingOnlyFormat(
      id: "catalog-outside-marketing", name: "A catalog button", isThere: { $0.node(.catalog) }, severity: .warning,
      rationale: "Meta describes catalog templates under marketing; Gupshup lists them for utility as well.", sources: [.marketing, .gupshup],
      example: #"{"type":"BUTTONS","buttons":[⟦{"type":"CATALOG","text":"View catalog"}⟧]}"#),
  ]

  var rule: Rule {
    Rule(
      id: id, severity: severity, family: .commerce, summary: "\(name) stands in a template that is not marketing",
      rationale: rationale + " Declared otherwise they are refused, or approved as MARKETING.", sources: sources, interest: interest,
      hits: [Rule.message(example)], misses: [Rule.message(example.filter { $0 != "⟦" && $0 != "⟧" }, category: "MARKETING")]
    ) { context, findings in
      guard let category = context.category, category == .utility, let node = isThere(context) else { return }
      findings.report("declare the template MARKETING", at: node)
    }
  }
}

extension RuleContext {
  /// The first button of a kind outside cards.
  func node(_ kind: ButtonKind) -> NodeIndex? { template.buttons.first { $0.kind == kind && $0.card < 0 }?.node }
}
