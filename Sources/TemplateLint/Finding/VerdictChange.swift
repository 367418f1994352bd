internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintRules

/// A verdict that another model gives differently: a note, so that a new model is tried before it decides.
enum VerdictChange {
  static let id = "verdict-changed"

  /// - Parameter other: what the other model says.
  static func finding(for analysis: Analysis, other: Verdict, body: some Sequence<UInt8>) -> Finding? {
    guard other.category != analysis.verdict.category else { return nil }
    return Finding(
      rule: id, severity: .note,
      message: "the other model says \(name(other)), this one \(name(analysis.verdict))", source: analysis.source,
      templateName: analysis.name, templateLanguage: analysis.language,
      fingerprint: Fingerprint.make(
        name: analysis.name, language: analysis.language, rule: id, text: body, ordinal: 0))
  }

  private static func name(_ verdict: Verdict) -> String {
    guard let category = verdict.category, let probabilities = verdict.probabilities else { return "nothing (not assessed)" }
    return "\(category.name) (\(CategoryMismatch.percent(probabilities.thousandths[category])))"
  }
}
