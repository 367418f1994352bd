internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyExampleFlat = Rule(
    id: "body-example-flat", severity: .note, family: .placeholder,
    summary: "The samples of the body are one list instead of a list in a list",
    rationale: "The documented form is [[\"a\",\"b\"]]: one list for each set of samples. One block on Meta's page shows a flat list, and it is often accepted.",
    sources: [.components], interest: .samples,
    hits: [components([#"{"type":"BODY","text":"Hi {{1}}, your order was shipped.","example":{"body_text":⟦["Ana"]⟧}}"#])],
    misses: [body("Hi {{1}}, your order was shipped today.", samples: #""Ana""#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for component in context.template.components where component.kind == .body && component.example.form == .flat && component.card < 0 {
      let list = component.example.list
      let source = context.document.sourceText(of: list)
      findings.report(
        "write [[...]]: the samples of a body are a list in a list", at: list,
        fix: .init(isSafe: true, edits: [.init(node: list, range: nil, replacement: "[\(source)]")]))
    }
  }
}
