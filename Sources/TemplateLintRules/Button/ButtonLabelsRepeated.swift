internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonLabelsRepeated = Rule(
    id: "button-labels-repeated", severity: .warning, family: .button,
    summary: "Two buttons have the same label",
    rationale: "Meta's manager refuses equal labels in practice; no page of Meta's says so. Readers cannot tell the buttons apart, nor can the webhook of quick replies.",
    sources: [.components], interest: .buttons,
    hits: [buttons([#"{"type":"QUICK_REPLY","text":"Yes"}"#, #"{"type":"QUICK_REPLY","text":⟦"Yes"⟧}"#])],
    misses: [buttons([#"{"type":"QUICK_REPLY","text":"Yes"}"#, #"{"type":"QUICK_REPLY","text":"No"}"#])]
  ) { context, findings in
    let buttons = context.template.buttons
    // More buttons than are allowed are another rule's business, and this one's work grows with their square.
    guard buttons.count > 1, buttons.count <= 120 else { return }
    for (index, button) in buttons.enumerated() where button.text >= 0 {
      let label = context.bytes(of: Int(button.text))
      let isKnown = buttons[..<index].contains { $0.text >= 0 && $0.card == button.card && context.bytes(of: Int($0.text)) == label }
      guard isKnown, !label.isEmpty else { continue }
      findings.report("another button has this label; name what this one does", at: context.template.fields[Int(button.text)].node)
    }
  }
}
