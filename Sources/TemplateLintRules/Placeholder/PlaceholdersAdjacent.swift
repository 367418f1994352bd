internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholdersAdjacent = Rule(
    id: "placeholders-adjacent", severity: .error, family: .placeholder,
    summary: "Two placeholders stand side by side",
    rationale: """
      Between two placeholders there must be text or punctuation. Meta rejects the template with INVALID_FORMAT and says so in rejection_info.
      """,
    sources: [
      Source("https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_status_update", "2025-11-14")
    ],
    interest: .placeholders,
    hits: [body("Hi ⟦{{1}} {{2}}⟧, your order was shipped today.")],
    misses: [body("Hi {{1}}, {{2}} was shipped today.")]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText) where context.holdsPlaceholder(index) {
      let all = context.placeholders(of: index)
      for (left, right) in zip(all, all.dropFirst()) {
        let between = context.document.strings[left.range.indices.upperBound..<right.range.indices.lowerBound]
        guard between.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
        findings.report(
          "two placeholders stand side by side; put a word or punctuation between them, or make them one",
          at: context.template.fields[index].node, range: ByteRange(start: left.range.start, end: right.range.end))
      }
    }
  }
}
