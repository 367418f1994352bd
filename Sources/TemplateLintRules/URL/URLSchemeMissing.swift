internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlSchemeMissing = Rule(
    id: "url-scheme-missing", severity: .error, family: .url,
    summary: "The URL of a button does not begin with http:// or https://",
    rationale: "The url of a button must begin with http:// or https://. An address without scheme, or of another one (tel:, mailto:, an app's), is refused.",
    sources: [.components], metaCode: "100", interest: .url,
    hits: [buttons([#"{"type":"URL","text":"Open","url":⟦"shop.example/orders"⟧}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/orders"}"#])]
  ) { context, findings in
    for index in context.fields(.buttonURL) {
      let field = context.template.fields[index]
      guard !field.range.isEmpty, !context.isLink(field.range) else { continue }
      findings.report(
        "begin the URL with https://", at: field.node,
        fix: context.isBareHost(index)
          ? .init(isSafe: false, edits: [.init(node: field.node, range: ByteRange(Int(field.range.start), Int(field.range.start)), replacement: "https://")])
          : nil)
    }
  }
}

extension RuleContext {
  /// A host name first, nothing that looks like another scheme.
  fileprivate func isBareHost(_ field: Int) -> Bool {
    let head = bytes(of: field).prefix { $0 != UInt8(ascii: "/") }
    return head.contains(UInt8(ascii: ".")) && !head.contains(UInt8(ascii: ":"))
  }
}
