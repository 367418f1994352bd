internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let headerMediaSampleIsLink = Rule(
    id: "header-media-sample-is-link", severity: .error, family: .header,
    summary: "The sample of a media header is a link instead of a handle",
    rationale: """
      example.header_handle takes the handle that the Resumable Upload API returns. Responses show a link of Meta's there; sent back, or \
      replaced by a link of one's own, it is refused.
      """,
    sources: [.components, .templateAPI], metaCode: "2388047", interest: .header,
    hits: [message(#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":[⟦"https://shop.example/lamp.png"⟧]}}"#)],
    misses: [message(#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::aW1hZ2UvcG5n"]}}"#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for header in context.template.components where header.kind == .header {
      guard let handle = header.example.mediaHandle, context.isLink(handle.range) else { continue }
      findings.report("upload the sample by the Resumable Upload API and write its handle", at: handle.node)
    }
  }
}

extension RuleContext {
  /// Whether a text begins with http:// or https://.
  func isLink(_ range: ByteRange) -> Bool { schemeLength(range) > 0 }

  /// Bytes of `http://` or `https://` at the start of a text; 0 without.
  func schemeLength(_ range: ByteRange) -> Int {
    for (scheme, count): (StaticString, Int) in [("HTTPS://", 8), ("HTTP://", 7)] where range.count >= count {
      if document.text(ByteRange(Int(range.start), Int(range.start) + count), equalsIgnoringCase: scheme) { return count }
    }
    return 0
  }
}
