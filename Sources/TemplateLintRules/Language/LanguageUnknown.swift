internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let languageUnknown = Rule(
    id: "language-unknown", severity: .error, family: .language,
    summary: "The language code is not one of Meta's",
    rationale: """
      Templates are written in one of the languages of Meta's table, as `ll` or `ll_CC` with an underscore, case-sensitive. Anything else \
      is answered with error 100. A few codes that SDKs list beside the table give a warning.
      """,
    sources: [.languages], metaCode: "100",
    hits: [
      #"{"name":"order_shipped","language":⟦"en_EN"⟧,"category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}"#
    ],
    misses: [
      #"{"name":"order_shipped","language":"pt_BR","category":"UTILITY","components":[{"type":"BODY","text":"O pedido saiu hoje."}]}"#
    ]
  ) { context, findings in
    guard let language = context.template.language else { return }
    let code = context.document.string(language.range)
    guard !TemplateLanguages.codes.contains(code) else { return }
    if TemplateLanguages.unlisted.contains(code) {
      return findings.report(
        "SDKs know this code but Meta's table does not list it", at: language.node, severity: .warning)
    }
    // Webhooks and some responses write hyphens.
    let normal = code.replacing("-", with: "_")
    if context.isResponse, TemplateLanguages.codes.contains(normal) { return }
    let fix = TemplateLanguages.respelled(code).map { listed in
      RuleFinding.Fix(isSafe: true, edits: [.init(node: language.node, range: language.range, replacement: listed)])
    }
    findings.report("not a language of Meta's; \(TemplateLanguages.hint(for: code))", at: language.node, fix: fix)
  }
}
