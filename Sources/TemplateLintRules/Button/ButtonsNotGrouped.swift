internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonsNotGrouped = Rule(
    id: "buttons-not-grouped", severity: .error, family: .button,
    summary: "Quick replies and other buttons are mixed",
    rationale: "Quick replies and all other buttons form two groups, in either order. Meta answers a mixture with an invalid-combination error.",
    sources: [.components], metaCode: "100",
    interest: .buttons,
    hits: [
      buttons([
        #"{"type":"QUICK_REPLY","text":"Yes"}"#, #"{"type":"URL","text":"Open","url":"https://shop.example"}"#,
        #"⟦{"type":"QUICK_REPLY","text":"No"}⟧"#,
      ])
    ],
    misses: [
      buttons([
        #"{"type":"QUICK_REPLY","text":"Yes"}"#, #"{"type":"QUICK_REPLY","text":"No"}"#,
        #"{"type":"URL","text":"Open","url":"https://shop.example"}"#,
      ])
    ]
  ) { context, findings in
    var changes = 0
    var previous: Bool?
    for button in context.template.buttons where button.card < 0 {
      let isReply = button.kind == .quickReply
      if let previous, previous != isReply { changes += 1 }
      previous = isReply
      guard changes == 2 else { continue }
      findings.report("put all quick replies together, before or after the other buttons", at: button.node)
      return
    }
  }
}
