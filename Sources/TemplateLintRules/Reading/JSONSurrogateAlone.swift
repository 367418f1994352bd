internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let jsonSurrogateAlone = Rule(
    id: "json-surrogate-alone", severity: .warning, family: .reading,
    summary: "An escape stands for half of a character",
    rationale: "Characters outside the basic plane, emoji for instance, are written as two \\u escapes. One of them alone is no text; readers put a replacement character there.",
    sources: [.json], interest: .documentProblems,
    hits: [components([#"{"type":"BODY","text":⟦"Your order was shipped \ud83d today."⟧}"#])],
    misses: [components([#"{"type":"BODY","text":"Your order was shipped \ud83d\ude9a today."}"#])]
  ) { context, findings in
    for problem in context.document.problems where problem.kind == .loneSurrogate && context.isInside(problem.node) {
      findings.report("this text has half of a character; write both escapes or the character itself", at: problem.node)
    }
  }
}

extension RuleContext {
  /// Whether a node belongs to the template: a document may hold several.
  func isInside(_ node: NodeIndex) -> Bool {
    var node = node
    while node >= 0 {
      if node == root { return true }
      node = document[node].parent
    }
    return false
  }
}
