internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let voiceCallValidityOutOfRange = Rule(
    id: "voice-call-validity-out-of-range", severity: .warning, family: .button,
    summary: "A call button is valid for less than a day or more than 30 days",
    rationale: "Infobip documents 1,440 to 43,200 minutes for the validity of a WhatsApp call button; Meta's page names no range.",
    sources: [.infobip], interest: .buttons,
    hits: [buttons([#"{"type":"VOICE_CALL","text":"Call us","ttl_minutes":⟦60⟧}"#])],
    misses: [buttons([#"{"type":"VOICE_CALL","text":"Call us","ttl_minutes":1440}"#])]
  ) { context, findings in
    for button in context.template.buttons where button.kind == .voiceCall {
      let node = context.document.member("ttl_minutes", of: button.node)
      guard node >= 0, let minutes = context.document.integer(node), !(1440...43_200).contains(minutes) else { continue }
      findings.report("\(minutes) minutes; providers accept 1440 to 43200", at: node)
    }
  }
}
