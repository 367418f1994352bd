internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let cardButtonTypeInvalid = Rule(
    id: "card-button-type-invalid", severity: .error, family: .carousel,
    summary: "A card has a button that cards may not have",
    rationale: "Cards have quick replies, URL and call buttons; cards of a product carousel have SPM or URL buttons.",
    sources: [.carousel, .marketing], metaCode: "100", interest: .carousel,
    hits: [carousel(Array(repeating: card(buttons: #"{"type":"BUTTONS","buttons":[⟦{"type":"COPY_CODE","example":"SAVE20"}⟧]}"#), count: 2))],
    misses: [carousel([card(), card()])]
  ) { context, findings in
    for card in context.template.cards {
      let isProduct = context.template.components[card.components].contains { $0.format == .product }
      for button in context.buttons(of: card) where button.kind != .unknown {
        let isAllowed =
          isProduct ? button.kind == .spm || button.kind == .url
          : button.kind == .quickReply || button.kind == .url || button.kind == .phoneNumber
        guard !isAllowed else { continue }
        findings.report(isProduct ? "use SPM or URL here" : "use QUICK_REPLY, URL or PHONE_NUMBER here", at: button.node)
      }
    }
  }
}
