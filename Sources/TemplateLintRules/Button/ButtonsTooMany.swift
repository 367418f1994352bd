internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonsTooMany = Rule(
    id: "buttons-too-many", severity: .error, family: .button,
    summary: "There are more than 10 buttons",
    rationale: "A template may have ten buttons of all types together.",
    sources: [.components], metaCode: "100",
    interest: .buttons,
    hits: [buttons(Array(repeating: #"{"type":"QUICK_REPLY","text":"A"}"#, count: 10) + [#"⟦{"type":"QUICK_REPLY","text":"B"}⟧"#])],
    misses: [buttons(Array(repeating: #"{"type":"QUICK_REPLY","text":"A"}"#, count: 10))]
  ) { context, findings in
    let own = context.template.buttons.filter { $0.card < 0 }
    guard own.count > 10 else { return }
    findings.report("this is button 11 of \(own.count); at most 10 are allowed", at: own[10].node)
  }
}
