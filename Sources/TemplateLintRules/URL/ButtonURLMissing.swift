internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonURLMissing = Rule(
    id: "button-url-missing", severity: .error, family: .url,
    summary: "A URL button has no URL",
    rationale: "A button of type URL opens its url. Without one there is nothing to open, and Meta refuses the template.",
    sources: [.components], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"URL","text":"Open"}⟧"#])], misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example"}"#])]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .url {
      let isEmpty = button.url < 0 || context.template.fields[Int(button.url)].range.isEmpty
      if isEmpty { findings.report("add \"url\" with the address to open", at: button.node) }
    }
  }
}
