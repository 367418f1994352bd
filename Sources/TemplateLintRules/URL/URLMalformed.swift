internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlMalformed = Rule(
    id: "url-malformed", severity: .warning, family: .url,
    summary: "The URL of a button cannot be opened",
    rationale: "A URL has a host name with a dot and no white space. Anything else is refused by Meta or fails on the reader's telephone.",
    sources: [.components], metaCode: "100", interest: .url,
    hits: [buttons([#"{"type":"URL","text":"Open","url":⟦"https://shop example/orders"⟧}"#]), buttons([#"{"type":"URL","text":"Open","url":⟦"https:///orders"⟧}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/orders"}"#])]
  ) { context, findings in
    for index in context.fields(.buttonURL) {
      let field = context.template.fields[index]
      let scheme = context.schemeLength(field.range)
      guard scheme > 0 else { continue }
      let rest = context.bytes(of: index).dropFirst(scheme)
      let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      guard !host.contains(UInt8(ascii: "{")) else { continue }
      guard rest.contains(where: { $0 <= 0x20 }) || !host.contains(UInt8(ascii: ".")) || host.first == UInt8(ascii: ".") else { continue }
      findings.report("write a whole address without spaces: https://shop.example/orders", at: field.node)
    }
  }
}
