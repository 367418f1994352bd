internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Rules about what the reader of templates could not take as it stands: one for each kind of problem.
struct ReadingProblemRule: Sendable {
  let id: String
  let kind: TemplateProblem.Kind
  var severity = Severity.error
  var family = Rule.Family.reading
  let summary: String
  let rationale: String
  let sources: [Rule.Source]
  var metaCode: String? = "100"
  let hit: String
  let miss: String
  let message: @Sendable (TemplateProblem) -> String

  var rule: Rule {
    Rule(
      id: id, severity: severity, family: family, summary: summary, rationale: rationale, sources: sources, metaCode: metaCode,
      interest: .problems, hits: [hit], misses: [miss]
    ) { context, findings in
      for problem in context.template.problems where problem.kind == kind && context.isReported(problem) {
        findings.report(message(problem), at: problem.node, fix: context.respelling(of: problem))
      }
    }
  }
}

extension RuleContext {
  /// Webhooks and library items hold much besides the template; what lacks a rule of its own is said once.
  fileprivate func isReported(_ problem: TemplateProblem) -> Bool {
    switch problem.kind {
    case .missingField:
      let isOwn = ["name", "language", "category"].contains(problem.field) || (problem.field == "components" && problem.node == root)
      return !isOwn && template.shape == .graph && !isResponse
    case .unknownValue: return problem.field == "parameter_format"
    case .unknownField, .misplacedField: return template.shape == .graph
    default: return true
    }
  }

  /// The key in its documented spelling.
  fileprivate func respelling(of problem: TemplateProblem) -> RuleFinding.Fix? {
    guard problem.kind == .misspelledField else { return nil }
    var edit = RuleFinding.Fix.Edit(node: problem.node, range: nil, replacement: "\"\(problem.field)\"")
    edit.isKey = true
    return RuleFinding.Fix(isSafe: document[problem.node].mapping == .jsonEscapes, edits: [edit])
  }
}
