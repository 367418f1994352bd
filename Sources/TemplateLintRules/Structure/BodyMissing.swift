internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyMissing = Rule(
    id: "body-missing", severity: .error, family: .body,
    summary: "The template has no body",
    rationale: "The body is the only component that every template must have.",
    sources: [.components], metaCode: "100",
    hits: [
      #"⟦{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"FOOTER","text":"Shop in the old town"}]}⟧"#
    ],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard context.template.shape == .graph, context.template.details.libraryTemplateName == nil,
      context.component(.body) == nil, !context.template.showsNoMessage
    else { return }
    findings.report("add a component of type BODY; it is the only one that is required", at: context.root)
  }
}
