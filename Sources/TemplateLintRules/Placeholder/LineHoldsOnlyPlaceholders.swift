internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let lineHoldsOnlyPlaceholders = Rule(
    id: "line-holds-only-placeholders", severity: .note, family: .placeholder,
    summary: "A line of the body is a placeholder and nothing else",
    rationale: "Provider guides list such floating placeholders as a risk of rejection: a whole line could be anything. A label before it says what it is.",
    sources: [.twilio], interest: .placeholders,
    hits: [body(#"Your order was shipped:\n⟦{{1}}⟧\nIt arrives tomorrow."#, samples: #""48213""#)],
    misses: [body(#"Your order was shipped:\nNumber {{1}}\nIt arrives tomorrow."#, samples: #""48213""#)]
  ) { context, findings in
    guard !context.isPreset else { return }
    for index in context.fields(.bodyText) where context.holdsPlaceholder(index) && context.holds("\n", index) {
      let field = context.template.fields[index]
      for placeholder in context.placeholders(of: index) where context.isAloneInLine(placeholder.range, in: field.range) {
        findings.report("say in the line what the placeholder is", at: field.node, range: placeholder.range)
      }
    }
  }
}

extension RuleContext {
  /// Whether a stretch has a line of its own between other lines, spaces and punctuation aside.
  fileprivate func isAloneInLine(_ range: ByteRange, in field: ByteRange) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2A || byte == 0x5F || byte == 0x2E || byte == 0x2C }
    var start = Int(range.start)
    while start > Int(field.start), isPlain(document.strings[start - 1]) { start -= 1 }
    guard start > Int(field.start), document.strings[start - 1] == 0x0A else { return false }
    var end = Int(range.end)
    while end < Int(field.end), isPlain(document.strings[end]) { end += 1 }
    return end < Int(field.end) && (document.strings[end] == 0x0A || document.strings[end] == 0x0D)
  }
}
