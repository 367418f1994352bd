internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let headerHasFormatting = Rule(
    id: "header-has-formatting", severity: .error, family: .header,
    summary: "The header has a line break, emoji or formatting",
    rationale: "Meta's API refuses text headers with new lines, formatting characters, emoji or asterisks.",
    sources: [.components, .errorCodes], metaCode: "2388047",
    interest: .header,
    hits: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"HEADER","format":"TEXT","text":"Order ⟦*⟧shipped⟦*⟧"},{"type":"BODY","text":"Your order was shipped."}]}"#,
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"HEADER","format":"TEXT","text":"Order shipped ⟦🎉⟧"},{"type":"BODY","text":"Your order was shipped."}]}"#,
    ],
    misses: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"HEADER","format":"TEXT","text":"Order shipped"},{"type":"BODY","text":"Your order was shipped."}]}"#
    ]
  ) { context, findings in
    for index in context.fields(.headerText) {
      for token in context.tokens(of: index) {
        switch token.kind {
        case .markup, .emoji, .lineBreak:
          findings.report(
            "a text header may not hold line breaks, emoji or formatting marks; remove this",
            at: context.template.fields[index].node, range: token.range,
            fix: context.plainText(token, in: index))
        // An asterisk that opens nothing is no markup, and refused all the same.
        case .punctuation where context.document.strings[Int(token.range.start)] == UInt8(ascii: "*"):
          findings.report("a text header may not hold asterisks; remove it", at: context.template.fields[index].node, range: token.range)
        default: break
        }
      }
    }
  }
}
