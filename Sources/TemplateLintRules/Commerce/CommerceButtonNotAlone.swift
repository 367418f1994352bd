internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let commerceButtonNotAlone = Rule(
    id: "commerce-button-not-alone", severity: .warning, family: .commerce,
    summary: "A catalog or product button has other buttons beside it",
    rationale: "Meta describes catalog, multi-product and single-product templates with their one button. It says nothing of others beside it.",
    sources: [.marketing], interest: .buttons,
    hits: [buttons([#"⟦{"type":"CATALOG","text":"View catalog"}⟧"#, #"{"type":"URL","text":"Shop","url":"https://shop.example"}"#], category: "MARKETING")],
    misses: [buttons([#"{"type":"CATALOG","text":"View catalog"}"#], category: "MARKETING")]
  ) { context, findings in
    guard context.isPayload, let button = context.node(.catalog) ?? context.node(.mpm) ?? context.node(.spm) else { return }
    guard context.template.buttons.count(where: { $0.card < 0 }) > 1 else { return }
    findings.report("keep this button alone, or use a template of another type", at: button)
  }
}
