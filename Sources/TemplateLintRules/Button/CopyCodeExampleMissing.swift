internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let copyCodeExampleMissing = Rule(
    id: "copy-code-example-missing", severity: .error, family: .button,
    summary: "A copy-code button has no sample code",
    rationale: "The code is given when the message is sent; the template needs a sample of it in the button's example.",
    sources: [.components, .marketing], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"COPY_CODE"}⟧"#], category: "MARKETING")], misses: [buttons([#"{"type":"COPY_CODE","example":"SAVE20"}"#], category: "MARKETING")]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .copyCode {
      let isEmpty = button.code < 0 || context.template.fields[Int(button.code)].range.isEmpty
      if isEmpty { findings.report("add \"example\" with a code of up to 20 letters and digits", at: button.node) }
    }
  }
}
