internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let templateNameOver180 = Rule(
    id: "template-name-over-180", severity: .note, family: .name,
    summary: "The name is longer than some providers accept",
    rationale: "Meta allows 512 characters; Gupshup stops at 180. A shorter name can be moved between providers.",
    sources: [.gupshup], sets: .strict,
    hits: [#"{"name":⟦"\#(String(repeating: "a", count: 181))"⟧,"language":"en_US","category":"UTILITY","components":[]}"#],
    misses: [#"{"name":"\#(String(repeating: "a", count: 180))","language":"en_US","category":"UTILITY","components":[]}"#]
  ) { context, findings in
    guard context.template.name >= 0 else { return }
    let field = context.template.fields[Int(context.template.name)]
    guard field.range.count > 180, field.range.count <= 512 else { return }
    findings.report("the name has \(field.range.count) bytes; providers accept 180", at: field.node)
  }
}
