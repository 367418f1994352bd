internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let headerHasTooManyPlaceholders = Rule(
    id: "header-has-too-many-placeholders", severity: .error, family: .header,
    summary: "The header has more than one placeholder",
    rationale: "A text header may hold one placeholder at most.",
    sources: [.components], metaCode: "2388047",
    interest: .header,
    hits: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"HEADER","format":"TEXT","text":"Order {{1}} for ⟦{{2}}⟧"},{"type":"BODY","text":"Your order was shipped."}]}"#
    ],
    misses: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"HEADER","format":"TEXT","text":"Order {{1}}"},{"type":"BODY","text":"Your order was shipped."}]}"#
    ]
  ) { context, findings in
    for index in context.fields(.headerText) where context.holdsPlaceholder(index) {
      guard context.template.fields[index].card < 0 else { continue }
      for placeholder in context.placeholders(of: index).dropFirst() {
        findings.report(
          "a header may hold one placeholder; move this one into the body",
          at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }
}
