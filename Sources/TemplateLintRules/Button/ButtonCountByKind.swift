internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// How many buttons of one type a template may have.
struct ButtonCount: Sendable {
  let kind: ButtonKind
  let id: String
  let name: String
  let type: String
  let limit: Int
  let members: String
  let source: Rule.Source
  var severity = Severity.error

  /// Source of the counts: Meta's components page; flow and call buttons by providers and SDKs.
  static let all: [ButtonCount] = [
    ButtonCount(
      kind: .url, id: "url-buttons-too-many", name: "URL buttons", type: "URL", limit: 2,
      members: #","text":"Open","url":"https://shop.example""#, source: .components),
    ButtonCount(
      kind: .phoneNumber, id: "phone-buttons-too-many", name: "call buttons", type: "PHONE_NUMBER", limit: 1,
      members: #","text":"Call","phone_number":"+15550051110""#, source: .components),
    ButtonCount(
      kind: .copyCode, id: "copy-code-buttons-too-many", name: "copy-code buttons", type: "COPY_CODE", limit: 1,
      members: #","example":"SAVE20""#, source: .components),
    ButtonCount(
      kind: .otp, id: "otp-buttons-too-many", name: "OTP buttons", type: "OTP", limit: 1,
      members: #","otp_type":"COPY_CODE""#, source: .authentication),
    ButtonCount(
      kind: .flow, id: "flow-buttons-too-many", name: "flow buttons", type: "FLOW", limit: 1,
      members: #","text":"Open","flow_id":"1""#,
      source: .init("https://www.infobip.com/docs/api", "2026-08-07"), severity: .warning),
    ButtonCount(
      kind: .voiceCall, id: "voice-call-buttons-too-many", name: "WhatsApp call buttons", type: "VOICE_CALL", limit: 1,
      members: #","text":"Call""#, source: .init("https://github.com/david-lev/pywa", "2026-08-12"), severity: .warning),
    ButtonCount(
      kind: .mpm, id: "multi-product-buttons-too-many", name: "multi-product buttons", type: "MPM", limit: 1, members: "", source: .marketing),
    ButtonCount(
      kind: .spm, id: "single-product-buttons-too-many", name: "single-product buttons", type: "SPM", limit: 1, members: "",
      source: .marketing),
    ButtonCount(
      kind: .catalog, id: "catalog-buttons-too-many", name: "catalog buttons", type: "CATALOG", limit: 1, members: "", source: .marketing),
    ButtonCount(
      kind: .orderDetails, id: "order-details-buttons-too-many", name: "order-details buttons", type: "ORDER_DETAILS", limit: 1,
      members: #","text":"Pay""#, source: .components),
    ButtonCount(
      kind: .requestContactInfo, id: "contact-info-buttons-too-many", name: "contact-info buttons", type: "REQUEST_CONTACT_INFO", limit: 1,
      members: "", source: .pywa, severity: .warning),
  ]

  var rule: Rule {
    let button = #"{"type":"\#(type)"\#(members)}"#
    return Rule(
      id: id, severity: severity, family: .button,
      summary: "There are more than \(limit) \(name)",
      rationale: "A template may have \(limit) of this type, whatever the number of its other buttons.",
      sources: [source], metaCode: "100", interest: .buttons,
      hits: [Rule.buttons(Array(repeating: button, count: limit) + ["⟦\(button)⟧"])],
      misses: [Rule.buttons(Array(repeating: button, count: limit))]
    ) { context, findings in
      for button in context.template.buttons.filter({ $0.kind == kind && $0.card < 0 }).dropFirst(limit) {
        findings.report("at most \(limit) \(name) \(limit == 1 ? "is" : "are") allowed; remove this one", at: button.node)
      }
    }
  }
}
