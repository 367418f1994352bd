internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let multiProductHeaderMissing = Rule(
    id: "multi-product-header-missing", severity: .error, family: .commerce,
    summary: "A multi-product template has no text header",
    rationale: "A multi-product template has a text header, a body and the button \"View items\".",
    sources: [.marketing], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"MPM","text":"View items"}⟧"#], category: "MARKETING")],
    misses: [message(#"{"type":"HEADER","format":"TEXT","text":"Lamps"}"#, #"{"type":"BUTTONS","buttons":[{"type":"MPM","text":"View items"}]}"#, category: "MARKETING")]
  ) { context, findings in
    guard context.isPayload, let button = context.node(.mpm) else { return }
    guard context.component(.header)?.format != .text else { return }
    findings.report("add a header of format TEXT", at: button)
  }
}
