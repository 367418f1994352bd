internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let copyCodeNotAlphanumeric = Rule(
    id: "copy-code-not-alphanumeric", severity: .warning, family: .button,
    summary: "The sample of a copy-code button has other characters than letters and digits",
    rationale: "Codes are alphanumeric. Hyphens and spaces may pass at creation and fail when the message is sent.",
    sources: [.components, .marketing], interest: .buttons,
    hits: [buttons([#"{"type":"COPY_CODE","example":"SAVE⟦-⟧20"}"#], category: "MARKETING")], misses: [buttons([#"{"type":"COPY_CODE","example":"SAVE20"}"#], category: "MARKETING")]
  ) { context, findings in
    for index in context.fields(.copyCode) {
      let field = context.template.fields[index]
      guard let bad = context.document.strings[field.range.indices].firstIndex(where: { !($0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26) }) else { continue }
      let width = context.scalarWidth(at: bad, end: Int(field.range.end))
      findings.report("write the code with letters and digits only", at: field.node, range: ByteRange(bad, bad + width))
    }
  }
}
