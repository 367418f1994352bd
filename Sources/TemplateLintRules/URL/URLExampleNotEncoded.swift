internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlExampleNotEncoded = Rule(
    id: "url-example-not-encoded", severity: .warning, family: .url,
    summary: "The sample of a URL has characters that must be percent-encoded",
    rationale: "Values for the variable of a URL are sent percent-encoded: spaces, colons, bars and letters outside ASCII break the link.",
    sources: [.components], interest: .samples,
    hits: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}","example":["mi⟦ ⟧pedido"]}"#])],
    misses: [
      buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}","example":["mi%20pedido"]}"#]),
      buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}","example":["https://shop.example/48213"]}"#]),
    ]
  ) { context, findings in
    for index in context.fields(.urlExample) {
      let field = context.template.fields[index]
      let isWhole = context.isLink(field.range)
      let bad = context.document.strings[field.range.indices].firstIndex {
        $0 <= 0x20 || $0 >= 0x80 || $0 == UInt8(ascii: "|") || (!isWhole && $0 == UInt8(ascii: ":"))
      }
      guard let bad else { continue }
      let width = context.scalarWidth(at: bad, end: Int(field.range.end))
      findings.report("percent-encode the value", at: field.node, range: ByteRange(bad, bad + width))
    }
  }
}

extension RuleContext {
  /// Bytes of the code point at an offset.
  func scalarWidth(at offset: Int, end: Int) -> Int {
    let lead = document.strings[offset]
    let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return min(width, end - offset)
  }
}
