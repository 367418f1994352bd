internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let directSendActionButtonsTooMany = Rule(
    id: "direct-send-action-buttons-too-many", severity: .error, family: .directSend,
    summary: "There are more than two buttons that open something",
    rationale: "Direct Send takes up to ten buttons, of which at most two open a URL or an action; the others are quick replies.",
    sources: [.directSend], sets: .directSend, interest: .buttons,
    hits: [buttons([link, link, "⟦\(flow)⟧"])], misses: [buttons([link, link])]
  ) { context, findings in
    var count = 0
    for button in context.template.buttons where button.card < 0 && button.kind != .quickReply {
      count += 1
      if count == 3 { findings.report("at most two buttons besides quick replies go through Direct Send", at: button.node) }
    }
  }

  static let directSendPhoneButton = Rule(
    id: "direct-send-phone-button", severity: .error, family: .directSend,
    summary: "Direct Send has no buttons that dial a telephone number",
    rationale: "Direct Send supports WhatsApp calls, not calls over the telephone network.",
    sources: [.directSend], sets: .directSend, interest: .buttons,
    hits: [buttons([#"⟦{"type":"PHONE_NUMBER","text":"Call","phone_number":"15550051110"}⟧"#])], misses: [buttons([link])]
  ) { context, findings in
    for button in context.template.buttons where button.kind == .phoneNumber {
      findings.report("remove this button, or send an approved template", at: button.node)
    }
  }

  static let directSendCallButtonNotAlone = Rule(
    id: "direct-send-call-button-not-alone", severity: .error, family: .directSend,
    summary: "A WhatsApp call button has other buttons beside it",
    rationale: "In Direct Send a voice-call button stands alone.",
    sources: [.directSend], sets: .directSend, interest: .buttons,
    hits: [buttons([#"⟦{"type":"VOICE_CALL","text":"Call us"}⟧"#, link])], misses: [buttons([#"{"type":"VOICE_CALL","text":"Call us"}"#])]
  ) { context, findings in
    guard let call = context.node(.voiceCall), context.template.buttons.count > 1 else { return }
    findings.report("keep the call button alone", at: call)
  }

  private static let link = #"{"type":"URL","text":"Open","url":"https://shop.example"}"#
  private static let flow = #"{"type":"FLOW","text":"Open form","flow_id":"7"}"#
}
