internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyHasForeignMarkup = Rule(
    id: "body-has-foreign-markup", severity: .note, family: .body,
    summary: "The body has markup that WhatsApp shows as it stands",
    rationale: "WhatsApp reads *bold*, _italic_, ~struck~ and `code`. Two asterisks, as builders and Markdown write bold, show one of them.",
    sources: [.components], interest: .body,
    hits: [body("Your order was ⟦**⟧shipped⟦**⟧ today.")], misses: [body("Your order was *shipped* today.")]
  ) { context, findings in
    for index in context.fields(.bodyText) where context.holds("*", index) {
      let field = context.template.fields[index]
      let bytes = context.bytes(of: index)
      var offset = bytes.startIndex
      while offset < bytes.endIndex {
        guard bytes[offset] == UInt8(ascii: "*") else {
          offset += 1
          continue
        }
        let start = offset
        while offset < bytes.endIndex, bytes[offset] == UInt8(ascii: "*") { offset += 1 }
        let range = ByteRange(start, offset)
        if range.count == 2 { findings.report("write *bold* with one asterisk on each side", at: field.node, range: range) }
      }
    }
  }
}
