internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let headerMediaSampleMissing = Rule(
    id: "header-media-sample-missing", severity: .error, family: .header,
    summary: "A media header has no sample file",
    rationale: """
      A header with an image, video, document or GIF needs a sample for review: a handle from the Resumable Upload API in \
      example.header_handle. The file that readers see is given when the message is sent.
      """,
    sources: [.components], metaCode: "2388047", interest: .header,
    hits: [message(#"⟦{"type":"HEADER","format":"IMAGE"}⟧"#)],
    misses: [message(#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::aW"]}}"#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for header in context.template.components where header.kind == .header && header.isMedia {
      let isEmpty = header.example.mediaHandle.map { $0.range.isEmpty } ?? true
      guard isEmpty, header.example.node < 0 || !context.hasURL(header.example) else { continue }
      findings.report("add \"example\": {\"header_handle\": [\"...\"]} with the handle of an uploaded sample", at: header.node)
    }
  }
}

extension RuleContext {
  /// A link to a sample instead of a handle: `header_url`.
  fileprivate func hasURL(_ example: Example) -> Bool {
    document.isObject(example.node) && document.member("header_url", of: example.node) >= 0
  }
}
