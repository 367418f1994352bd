internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let catalogHasHeader = Rule(
    id: "catalog-has-header", severity: .error, family: .commerce,
    summary: "A catalog template has a header",
    rationale: "A catalog template has a body, perhaps a footer, and the catalog button; its picture comes from the catalog.",
    sources: [.marketing], metaCode: "100", interest: .buttons,
    hits: [message(#"⟦{"type":"HEADER","format":"TEXT","text":"Lamps"}⟧"#, #"{"type":"BUTTONS","buttons":[{"type":"CATALOG","text":"View catalog"}]}"#, category: "MARKETING")],
    misses: [buttons([#"{"type":"CATALOG","text":"View catalog"}"#], category: "MARKETING")]
  ) { context, findings in
    guard context.isPayload, context.hasButton(.catalog), let header = context.component(.header) else { return }
    findings.report("remove the header: the catalog gives its picture", at: header.node)
  }
}
