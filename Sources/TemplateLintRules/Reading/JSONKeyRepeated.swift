internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let jsonKeyRepeated = Rule(
    id: "json-key-repeated", severity: .warning, family: .reading,
    summary: "An object has the same key twice",
    rationale: "Readers of JSON disagree which of the two counts; most take the last. What you see may not be what Meta gets.",
    sources: [.json], interest: .documentProblems,
    hits: [components([#"{"type":"BODY","text":"Your order was shipped.","text":⟦"Your order was sent."⟧}"#])],
    misses: [components([#"{"type":"BODY","text":"Your order was shipped."}"#])]
  ) { context, findings in
    for problem in context.document.problems where problem.kind == .duplicateKey && context.isInside(problem.node) {
      findings.report("this key stands in the object twice; remove one of them", at: problem.node)
    }
  }
}
