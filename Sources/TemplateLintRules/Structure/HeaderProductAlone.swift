internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let headerProductAlone = Rule(
    id: "header-product-alone", severity: .error, family: .header,
    summary: "A product header stands in a template without a single-product button",
    rationale: "A PRODUCT header belongs to single-product templates and to the cards of a product carousel, which have an SPM or URL button.",
    sources: [.marketing], metaCode: "2388047", interest: .header,
    hits: [message(#"{"type":"HEADER","format":⟦"PRODUCT"⟧}"#, category: "MARKETING")],
    misses: [message(#"{"type":"HEADER","format":"PRODUCT"}"#, #"{"type":"BUTTONS","buttons":[{"type":"SPM","text":"View"}]}"#, category: "MARKETING")]
  ) { context, findings in
    guard !context.isResponse, let header = context.component(.header), header.format == .product, !context.hasButton(.spm) else { return }
    findings.report("add a button of type SPM, or use another header", at: header.rawFormat?.node ?? header.node)
  }
}
