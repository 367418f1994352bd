internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let flowReferenceMissing = Rule(
    id: "flow-reference-missing", severity: .error, family: .button,
    summary: "A flow button does not say which flow it opens",
    rationale: "A FLOW button has one of flow_id, flow_name and flow_json.",
    sources: [.components], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"FLOW","text":"Open form"}⟧"#])], misses: [buttons([#"{"type":"FLOW","text":"Open form","flow_id":"7"}"#])]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .flow && button.flowReferences == 0 {
      findings.report("add one of \"flow_id\", \"flow_name\", \"flow_json\"", at: button.node)
    }
  }

  static let flowReferencesRepeated = Rule(
    id: "flow-references-repeated", severity: .error, family: .button,
    summary: "A flow button names its flow in more than one way",
    rationale: "A FLOW button has exactly one of flow_id, flow_name and flow_json; with two of them Meta cannot tell which is meant.",
    sources: [.components], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"FLOW","text":"Open form","flow_id":"7","flow_name":"form"}⟧"#])],
    misses: [buttons([#"{"type":"FLOW","text":"Open form","flow_name":"form"}"#])]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .flow && button.flowReferences > 1 {
      findings.report("keep one of \"flow_id\", \"flow_name\", \"flow_json\"", at: button.node)
    }
  }
}

extension Button {
  /// In how many ways the flow is named.
  fileprivate var flowReferences: Int {
    (flowID == nil ? 0 : 1) + (flowName == nil ? 0 : 1) + (flowJSON == nil ? 0 : 1)
  }
}
