internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyEdgeIsLineBreak = Rule(
    id: "body-edge-is-line-break", severity: .warning, family: .body,
    summary: "The body begins or ends with a line break",
    rationale: "A line break at the edge shows nothing and is refused by providers.",
    sources: [.broadly], interest: .body,
    hits: [body(#"Hello, your order was shipped.⟦\n⟧"#)], misses: [body(#"Hello,\nyour order was shipped."#)]
  ) { context, findings in
    for index in context.fields(.bodyText) {
      let field = context.template.fields[index]
      context.forEachBreak(in: index) { range, _, isInside in
        guard !isInside, range != field.range else { return }
        findings.report(
          "remove the line break at the edge", at: field.node, range: range,
          fix: .init(isSafe: true, edits: [.init(node: field.node, range: range, replacement: "")]))
      }
    }
  }
}
