internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let footerHasFormatting = Rule(
    id: "footer-has-formatting", severity: .warning, family: .footer,
    summary: "The footer has a line break, emoji or formatting",
    rationale: "Providers refuse emoji, formatting marks and line breaks in footers; Meta's page only says that a footer is text.",
    sources: [
      Source("https://broadly.in/docs/guidelines-for-message-templates", "2025-09-01"),
      Source("https://docs.bird.com", "2025-09-01"),
    ],
    interest: .footer,
    hits: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."},{"type":"FOOTER","text":"With love ⟦❤️⟧"}]}"#
    ],
    misses: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."},{"type":"FOOTER","text":"With love"}]}"#
    ]
  ) { context, findings in
    for index in context.fields(.footerText) {
      for token in context.tokens(of: index) {
        switch token.kind {
        case .markup, .emoji, .lineBreak:
          findings.report(
            "providers refuse line breaks, emoji and formatting in a footer; remove this",
            at: context.template.fields[index].node, range: token.range,
            fix: context.plainText(token, in: index))
        default: break
        }
      }
    }
  }
}
