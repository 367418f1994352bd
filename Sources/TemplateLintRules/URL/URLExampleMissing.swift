internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlExampleMissing = Rule(
    id: "url-example-missing", severity: .error, family: .url,
    summary: "A URL with a placeholder has no sample",
    rationale: "A dynamic URL needs one sample in the button's example: the value, or the whole address with it.",
    sources: [.components], metaCode: "100", interest: .url,
    hits: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/⟦{{1}}⟧"}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}","example":["48213"]}"#])]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .url && button.url >= 0 {
      guard let first = context.placeholders(of: Int(button.url)).first else { continue }
      let hasValue = context.template.exampleValues[button.example.values].contains { $0.field >= 0 && !context.bytes(of: Int($0.field)).isEmpty }
      guard !hasValue else { continue }
      findings.report("add \"example\": [\"...\"] to the button", at: context.template.fields[Int(button.url)].node, range: first.range)
    }
  }
}
