internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonTextMissing = Rule(
    id: "button-text-missing", severity: .error, family: .button,
    summary: "A button has no label",
    rationale: "Quick replies, URL, call, flow and voice-call buttons need a text of their own. The labels of the others are Meta's.",
    sources: [.components], metaCode: "100",
    interest: .buttons,
    hits: [buttons([#"⟦{"type":"QUICK_REPLY"}⟧"#])], misses: [buttons([#"{"type":"QUICK_REPLY","text":"Yes"}"#])]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons {
      switch button.kind {
      case .quickReply, .url, .phoneNumber, .flow, .voiceCall:
        let isEmpty = button.text < 0 || context.template.fields[Int(button.text)].range.isEmpty
        if isEmpty { findings.report("give the button a \"text\" of 1 to 25 characters", at: button.node) }
      default: break
      }
    }
  }
}
