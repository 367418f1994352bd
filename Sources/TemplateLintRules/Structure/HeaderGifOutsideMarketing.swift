internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let headerGifOutsideMarketing = Rule(
    id: "header-gif-outside-marketing", severity: .error, family: .header,
    summary: "A GIF header stands in a template that is not marketing",
    rationale: "GIF headers (an mp4 of at most 3.5 MB) exist for the Marketing Messages API only.",
    sources: [.components], metaCode: "2388047", interest: .header,
    hits: [message(#"{"type":"HEADER","format":⟦"GIF"⟧,"example":{"header_handle":["4::aW"]}}"#)],
    misses: [message(#"{"type":"HEADER","format":"GIF","example":{"header_handle":["4::aW"]}}"#, category: "MARKETING")]
  ) { context, findings in
    guard let category = context.category, category != .marketing else { return }
    for header in context.template.components where header.kind == .header && header.format == .gif {
      findings.report("use a video or an image: GIF is for marketing templates only", at: header.rawFormat?.node ?? header.node)
    }
  }
}
