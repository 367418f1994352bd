internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let footerHasPlaceholder = Rule(
    id: "footer-has-placeholder", severity: .error, family: .footer,
    summary: "The footer has a placeholder",
    rationale: """
      Meta's components page says that a footer is text only, and providers refuse placeholders there. Two other pages of Meta's list \
      variables as supported: do not rely on it.
      """,
    sources: [.components], metaCode: "2388073",
    interest: .footer,
    hits: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."},{"type":"FOOTER","text":"Sent by ⟦{{1}}⟧"}]}"#
    ],
    misses: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."},{"type":"FOOTER","text":"Sent by the shop"}]}"#
    ]
  ) { context, findings in
    for index in context.fields(.footerText) where context.holdsPlaceholder(index) {
      for placeholder in context.placeholders(of: index) {
        findings.report(
          "a footer may not hold placeholders; write fixed text or move this into the body",
          at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }
}
