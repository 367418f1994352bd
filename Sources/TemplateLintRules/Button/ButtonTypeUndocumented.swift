internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonTypeUndocumented = Rule(
    id: "button-type-undocumented", severity: .warning, family: .button,
    summary: "A button is of a type that only webhooks or providers show",
    rationale: "EXTENSION, POSTBACK, REMINDER and SEND_LOCATION stand in the webhook's enum; no page says how to create them.",
    sources: [.componentsWebhook], interest: .buttons,
    hits: [buttons([#"{"type":⟦"REMINDER"⟧,"text":"Remind me"}"#])], misses: [buttons([#"{"type":"QUICK_REPLY","text":"Remind me"}"#])]
  ) { context, findings in
    guard context.template.shape == .graph else { return }
    for button in context.template.buttons {
      switch button.kind {
      case .extension, .postback, .reminder, .sendLocation, .callPermissionRequest:
        findings.report("Meta documents no button of this type for templates", at: button.rawKind?.node ?? button.node)
      default: break
      }
    }
  }
}
