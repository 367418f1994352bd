internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyHasBlankLines = Rule(
    id: "body-has-blank-lines", severity: .warning, family: .body,
    summary: "The body has two or more blank lines in a row",
    rationale: "Providers report rejections for several consecutive line breaks. Meta's own samples have single blank lines, so that one passes.",
    sources: [.twilio], interest: .body,
    hits: [body(#"Hello, your order was shipped.⟦\n\n\n⟧It arrives tomorrow."#)],
    misses: [body(#"Hello, your order was shipped.\n\nIt arrives tomorrow."#)]
  ) { context, findings in
    for index in context.fields(.bodyText) where context.template.fields[index].range.count > 3 {
      let node = context.template.fields[index].node
      context.forEachBreak(in: index) { range, breaks, isInside in
        guard breaks > 2, isInside else { return }
        findings.report(
          "one blank line is enough; more may be refused", at: node, range: range,
          fix: .init(isSafe: true, edits: [.init(node: node, range: range, replacement: "\n\n")]))
      }
    }
  }
}

extension RuleContext {
  /// Calls `body` with each run of line breaks and spaces that has a line break, and whether text stands on both sides.
  func forEachBreak(in field: Int, _ body: (ByteRange, _ breaks: Int, _ isInside: Bool) -> Void) {
    let range = template.fields[field].range
    document.strings.withUnsafeBufferPointer { bytes in
      let end = min(Int(range.end), bytes.count)
      var offset = Int(range.start)
      while offset < end {
        guard bytes[offset] == 0x0A || bytes[offset] == 0x0D else {
          offset += 1
          continue
        }
        let start = offset
        var breaks = 0
        var last = offset
        while offset < end, bytes[offset] <= 0x20 {
          if bytes[offset] == 0x0A || (bytes[offset] == 0x0D && (offset + 1 >= end || bytes[offset + 1] != 0x0A)) { breaks += 1 }
          if bytes[offset] == 0x0A || bytes[offset] == 0x0D { last = offset }
          offset += 1
        }
        body(ByteRange(start, last + 1), breaks, start > Int(range.start) && offset < end)
      }
    }
  }
}
