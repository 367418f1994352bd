internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlExampleSurplus = Rule(
    id: "url-example-surplus", severity: .warning, family: .url,
    summary: "A URL without placeholder has a sample",
    rationale: "A sample shows what the variable of a URL holds. Where there is none the sample is ignored; perhaps the placeholder was forgotten.",
    sources: [.components], interest: .samples,
    hits: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/orders","example":⟦["48213"]⟧}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}","example":["48213"]}"#])]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .url && button.url >= 0 && !button.example.values.isEmpty {
      guard !context.holdsPlaceholder(Int(button.url)) else { continue }
      findings.report("remove the sample, or put the placeholder at the end of the URL", at: button.example.node)
    }
  }
}
