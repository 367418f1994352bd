internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let couponHeaderNotText = Rule(
    id: "coupon-header-not-text", severity: .warning, family: .commerce,
    summary: "A coupon template has a header that is no text",
    rationale: "Meta's page on coupons describes a text header, a body and a copy-code button. Media headers are described for limited-time offers.",
    sources: [.marketing], interest: .buttons,
    hits: [message(#"⟦{"type":"HEADER","format":"LOCATION"}⟧"#, #"{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":"SAVE20"}]}"#, category: "MARKETING")],
    misses: [message(#"{"type":"HEADER","format":"TEXT","text":"Lamps"}"#, #"{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":"SAVE20"}]}"#, category: "MARKETING")]
  ) { context, findings in
    guard context.isPayload, context.category == .marketing, context.hasButton(.copyCode), context.component(.limitedTimeOffer) == nil,
      let header = context.component(.header), let format = header.format, format != .text, format != .unknown
    else { return }
    findings.report("coupon templates are described with a text header", at: header.node)
  }
}
