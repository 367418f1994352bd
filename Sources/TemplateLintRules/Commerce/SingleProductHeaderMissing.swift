internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let singleProductHeaderMissing = Rule(
    id: "single-product-header-missing", severity: .error, family: .commerce,
    summary: "A single-product template has no product header",
    rationale: "A single-product template has a header of format PRODUCT, which shows the product, a body and the button \"View\".",
    sources: [.marketing], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"SPM","text":"View"}⟧"#], category: "MARKETING")],
    misses: [message(#"{"type":"HEADER","format":"PRODUCT"}"#, #"{"type":"BUTTONS","buttons":[{"type":"SPM","text":"View"}]}"#, category: "MARKETING")]
  ) { context, findings in
    guard context.isPayload, let button = context.node(.spm) else { return }
    guard context.component(.header)?.format != .product else { return }
    findings.report("add a header of format PRODUCT", at: button)
  }
}
