internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let phoneNumberMissing = Rule(
    id: "phone-number-missing", severity: .error, family: .button,
    summary: "A call button has no telephone number",
    rationale: "A button of type PHONE_NUMBER calls its phone_number. Without one Meta refuses the template.",
    sources: [.components], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"PHONE_NUMBER","text":"Call"}⟧"#])],
    misses: [buttons([#"{"type":"PHONE_NUMBER","text":"Call","phone_number":"15550051110"}"#])]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .phoneNumber {
      let isEmpty = button.phoneNumber < 0 || context.template.fields[Int(button.phoneNumber)].range.isEmpty
      if isEmpty { findings.report("add \"phone_number\" with country code: \"+15550051110\"", at: button.node) }
    }
  }
}
