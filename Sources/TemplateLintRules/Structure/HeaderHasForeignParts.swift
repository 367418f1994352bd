internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let headerHasForeignParts = Rule(
    id: "header-has-foreign-parts", severity: .warning, family: .header,
    summary: "The header has a text or sample that its format does not use",
    rationale: "A text header has a text and no file; a media header has a sample file and no text; a location or product has neither. What does not belong is ignored or refused.",
    sources: [.components], metaCode: "2388047", interest: .header,
    hits: [
      message(#"{"type":"HEADER","format":"LOCATION","text":⟦"Our shop"⟧}"#),
      message(#"{"type":"HEADER","format":"TEXT","text":"Order shipped","example":{"header_handle":[⟦"4::aW"⟧]}}"#),
    ],
    misses: [message(#"{"type":"HEADER","format":"LOCATION"}"#)]
  ) { context, findings in
    for header in context.template.components where header.kind == .header {
      guard let format = header.format, format != .unknown else { continue }
      if format != .text, header.text >= 0 {
        findings.report("only a text header has a text; remove it or change the format", at: context.template.fields[Int(header.text)].node)
      }
      if !header.isMedia, let handle = header.example.mediaHandle {
        findings.report("only a media header has a sample file; remove it or change the format", at: handle.node)
      }
    }
  }
}
