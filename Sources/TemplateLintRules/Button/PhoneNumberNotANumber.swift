internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let phoneNumberNotANumber = Rule(
    id: "phone-number-not-a-number", severity: .warning, family: .button,
    summary: "The telephone number of a button has other characters than digits",
    rationale: "The number is dialled as it stands, so that it needs its country code and no words or placeholders. Spaces, hyphens and brackets are tolerated.",
    sources: [.components], interest: .buttons,
    hits: [buttons([#"{"type":"PHONE_NUMBER","text":"Call","phone_number":⟦"call us"⟧}"#])],
    misses: [buttons([#"{"type":"PHONE_NUMBER","text":"Call","phone_number":"+1 (555) 005-1110"}"#])]
  ) { context, findings in
    for index in context.fields(.phoneNumber) {
      let bytes = context.bytes(of: index)
      let digits = bytes.count { $0 &- 0x30 < 10 }
      let isPlain = bytes.allSatisfy { $0 &- 0x30 < 10 || "+ ()-.".utf8.contains($0) }
      guard !bytes.isEmpty, !isPlain || digits < 5 else { continue }
      findings.report("write the number with its country code: \"+15550051110\"", at: context.template.fields[index].node)
    }
  }
}
