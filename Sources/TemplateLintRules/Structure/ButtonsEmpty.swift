internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonsEmpty = Rule(
    id: "buttons-empty", severity: .error, family: .button,
    summary: "The BUTTONS component has no button",
    rationale: "A component of type BUTTONS holds one to ten buttons. Without any it is left out.",
    sources: [.components], metaCode: "100", interest: .buttons,
    hits: [message(#"⟦{"type":"BUTTONS","buttons":[]}⟧"#)], misses: [buttons([#"{"type":"QUICK_REPLY","text":"Yes"}"#])]
  ) { context, findings in
    guard !context.isResponse else { return }
    for component in context.template.components where component.kind == .buttons && component.buttons.isEmpty {
      findings.report("add a button, or leave the component out", at: component.node)
    }
  }
}
