internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let flowActionUnknown = Rule(
    id: "flow-action-unknown", severity: .error, family: .button,
    summary: "The action of a flow button is neither navigate nor data_exchange",
    rationale: "flow_action is navigate, which opens a screen, or data_exchange, which asks the business's endpoint for it.",
    sources: [.components], metaCode: "100", interest: .buttons,
    hits: [buttons([#"{"type":"FLOW","text":"Open form","flow_id":"7","flow_action":⟦"open"⟧}"#])],
    misses: [buttons([#"{"type":"FLOW","text":"Open form","flow_id":"7","flow_action":"navigate"}"#])]
  ) { context, findings in
    for button in context.template.buttons where button.kind == .flow {
      guard let action = button.flowAction, !context.document.text(action.range, equalsIgnoringCase: "NAVIGATE"),
        !context.document.text(action.range, equalsIgnoringCase: "DATA_EXCHANGE")
      else { continue }
      findings.report("write navigate or data_exchange", at: action.node)
    }
  }
}
