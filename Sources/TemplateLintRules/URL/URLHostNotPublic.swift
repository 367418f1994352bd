internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlHostNotPublic = Rule(
    id: "url-host-not-public", severity: .warning, family: .url,
    summary: "A URL leads to a machine's number or to a host that only its owner can reach",
    rationale: "The domain of a link should belong to the business. localhost, .local names and bare IP addresses belong to nobody that a reader could know.",
    sources: [.oldGuidelines], interest: .url,
    hits: [buttons([#"{"type":"URL","text":"Open","url":"http://⟦192.168.0.10⟧/orders"}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/orders"}"#])]
  ) { context, findings in
    for index in context.fields(.buttonURL) {
      let field = context.template.fields[index]
      let scheme = context.schemeLength(field.range)
      guard scheme > 0 else { continue }
      let host = context.bytes(of: index).dropFirst(scheme).prefix { byte in !"/?#:".utf8.contains(byte) }
      guard !host.isEmpty, host.isNumeric || host.isPrivateName else { continue }
      findings.report("link to a domain of yours", at: field.node, range: ByteRange(host.startIndex, host.endIndex))
    }
  }
}

extension ArraySlice<UInt8> {
  /// Digits and dots only.
  fileprivate var isNumeric: Bool { allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E } && contains(0x2E) }
  fileprivate var isPrivateName: Bool {
    elementsEqual("localhost".utf8) || reversed().starts(with: "lacol.".utf8) || reversed().starts(with: "lanretni.".utf8)
  }
}
