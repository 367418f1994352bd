internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let flowScreenUnused = Rule(
    id: "flow-screen-unused", severity: .warning, family: .button,
    summary: "A flow button names a screen although its endpoint chooses it",
    rationale: "navigate_screen goes with flow_action navigate. With data_exchange the business's endpoint answers with the first screen.",
    sources: [.components], interest: .buttons,
    hits: [buttons([#"{"type":"FLOW","text":"Open form","flow_id":"7","flow_action":"data_exchange","navigate_screen":⟦"START"⟧}"#])],
    misses: [buttons([#"{"type":"FLOW","text":"Open form","flow_id":"7","flow_action":"navigate","navigate_screen":"START"}"#])]
  ) { context, findings in
    for button in context.template.buttons where button.kind == .flow {
      guard let action = button.flowAction, context.document.text(action.range, equalsIgnoringCase: "DATA_EXCHANGE"),
        let screen = button.navigateScreen
      else { continue }
      findings.report("remove navigate_screen, or write flow_action navigate", at: screen.node)
    }
  }
}
