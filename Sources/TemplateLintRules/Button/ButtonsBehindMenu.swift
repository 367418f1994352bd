internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonsBehindMenu = Rule(
    id: "buttons-behind-menu", severity: .note, family: .button,
    summary: "Some buttons stand behind \"See all options\"",
    rationale: "With more than three buttons two are shown, and the others open from a menu. The important ones come first.",
    sources: [.components], sets: [.strict], interest: .buttons,
    hits: [buttons((1...4).map { $0 == 3 ? #"⟦{"type":"QUICK_REPLY","text":"Answer 3"}⟧"# : #"{"type":"QUICK_REPLY","text":"Answer \#($0)"}"# })],
    misses: [buttons((1...3).map { #"{"type":"QUICK_REPLY","text":"Answer \#($0)"}"# })]
  ) { context, findings in
    var third: NodeIndex = -1
    var count = 0
    for button in context.template.buttons where button.card < 0 {
      count += 1
      if count == 3 { third = button.node }
    }
    guard count > 3 else { return }
    findings.report("of \(count) buttons the first two are shown; this one and the next stand in a menu", at: third)
  }
}
