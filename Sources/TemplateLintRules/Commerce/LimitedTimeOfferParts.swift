internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// What a limited-time offer may and must have around it.
struct LimitedTimeOfferRule: Sendable {
  let id: String
  let severity = Severity.error
  let summary: String
  let rationale: String
  let hit: @Sendable () -> String
  let miss: @Sendable () -> String
  let check: @Sendable (borrowing RuleContext, Component, inout RuleFindings) -> Void

  var rule: Rule {
    Rule(
      id: id, severity: severity, family: .commerce, summary: summary, rationale: rationale, sources: [.limitedTimeOffer],
      metaCode: "100", interest: .limitedTimeOffer, hits: [hit()], misses: [miss()]
    ) { context, findings in
      guard context.isPayload, let offer = context.component(.limitedTimeOffer) else { return }
      check(context, offer, &findings)
    }
  }

  private static let complete = #"{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":"SAVE20"},{"type":"URL","text":"Shop","url":"https://shop.example"}]}"#
  private static let link = #"{"type":"BUTTONS","buttons":[{"type":"URL","text":"Shop","url":"https://shop.example"}]}"#
  private static let expires = #""text":"Ends soon","has_expiration":true"#

  static let all = [
    LimitedTimeOfferRule(
      id: "limited-time-offer-text-missing", summary: "A limited-time offer has no line of text",
      rationale: "The offer's own line, of up to 16 characters, stands beside the clock.",
      hit: { Rule.offer(#""has_expiration":false"#, rest: link).replacing(#"{"type":"LIMITED"#, with: #"⟦{"type":"LIMITED"#).replacing("false}}", with: "false}}⟧") },
      miss: { Rule.offer(rest: link) }
    ) { context, offer, findings in
      let isEmpty = context.fields(.limitedTimeOfferText).allSatisfy { context.template.fields[$0].range.isEmpty }
      if isEmpty { findings.report("add \"text\" of 1 to 16 characters", at: offer.node) }
    },
    LimitedTimeOfferRule(
      id: "limited-time-offer-text-has-placeholder", summary: "The line of a limited-time offer has a placeholder",
      rationale: "The offer's own line is the same for everybody; variables belong into the body.",
      hit: { Rule.offer(#""text":"Until ⟦{{1}}⟧","has_expiration":false"#, rest: link) }, miss: { Rule.offer(rest: link) }
    ) { context, _, findings in
      for index in context.fields(.limitedTimeOfferText) {
        for placeholder in context.placeholders(of: index) {
          findings.report("write fixed text here", at: context.template.fields[index].node, range: placeholder.range)
        }
      }
    },
    LimitedTimeOfferRule(
      id: "limited-time-offer-has-footer", summary: "A limited-time offer has a footer",
      rationale: "Limited-time offers have no footer.",
      hit: { Rule.offer(rest: #"⟦{"type":"FOOTER","text":"Shop in the old town"}⟧,"# + link) }, miss: { Rule.offer(rest: link) }
    ) { context, _, findings in
      if let footer = context.component(.footer) { findings.report("remove the footer", at: footer.node) }
    },
    LimitedTimeOfferRule(
      id: "limited-time-offer-header-invalid", summary: "The header of a limited-time offer is no image and no video",
      rationale: "The header of a limited-time offer is an image or a video, or is left out.",
      hit: { Rule.offer(header: #"⟦{"type":"HEADER","format":"TEXT","text":"Lamps"}⟧"#, rest: link) },
      miss: { Rule.offer(header: #"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::aW"]}}"#, rest: link) }
    ) { context, _, findings in
      guard let header = context.component(.header), let format = header.format, format != .unknown else { return }
      if format != .image, format != .video { findings.report("use an image or a video", at: header.node) }
    },
    LimitedTimeOfferRule(
      id: "limited-time-offer-link-missing", summary: "A limited-time offer has no URL button",
      rationale: "A limited-time offer leads somewhere: a URL button is required.",
      hit: { Rule.offer(rest: "").replacing(#"{"type":"LIMITED"#, with: #"⟦{"type":"LIMITED"#).replacing("false}}", with: "false}}⟧") },
      miss: { Rule.offer(rest: link) }
    ) { context, offer, findings in
      if !context.hasButton(.url) { findings.report("add a button of type URL", at: offer.node) }
    },
    LimitedTimeOfferRule(
      id: "limited-time-offer-code-missing", summary: "An offer that expires has no copy-code button",
      rationale: "Where has_expiration is true a copy-code button is required, before the URL button.",
      hit: { Rule.offer(expires, rest: link).replacing(#"{"type":"LIMITED"#, with: #"⟦{"type":"LIMITED"#).replacing("true}}", with: "true}}⟧") },
      miss: { Rule.offer(expires, rest: complete) }
    ) { context, offer, findings in
      guard offer.hasExpiration?.value == true || context.expires else { return }
      if !context.hasButton(.copyCode) { findings.report("add a button of type COPY_CODE, or write has_expiration false", at: offer.node) }
    },
    LimitedTimeOfferRule(
      id: "limited-time-offer-code-not-first", summary: "The copy-code button of a limited-time offer is not the first",
      rationale: "The copy-code button comes first, the URL button after it.",
      hit: { Rule.offer(expires, rest: #"{"type":"BUTTONS","buttons":[{"type":"URL","text":"Shop","url":"https://shop.example"},⟦{"type":"COPY_CODE","example":"SAVE20"}⟧]}"#) },
      miss: { Rule.offer(expires, rest: complete) }
    ) { context, _, findings in
      guard let first = context.template.buttons.first(where: { $0.card < 0 }), first.kind != .copyCode else { return }
      if let node = context.node(.copyCode) { findings.report("put this button first", at: node) }
    },
  ]
}

extension RuleContext {
  /// Whether any limited-time offer says that it expires.
  fileprivate var expires: Bool { template.components.contains { $0.kind == .limitedTimeOffer && $0.hasExpiration?.value == true } }
}
