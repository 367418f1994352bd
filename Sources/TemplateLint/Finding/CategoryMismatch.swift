internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintRules

/// The finding that people come for: Meta will see another category than the one that was declared.
///
/// An error at risk high, a warning at medium, a note at low; silent where the verdict agrees and the risk is low.
package enum CategoryMismatch {
  package static let id = "category-mismatch"

  /// - Parameters:
  ///   - place: where the heaviest contribution stands.
  ///   - body: what a verdict's finding is known by, whichever words decided it.
  static func finding(for analysis: Analysis, at place: SourceRange, body: some Sequence<UInt8>) -> Finding? {
    guard let risk = analysis.verdict.risk, let category = analysis.verdict.category else { return nil }
    guard let held = risk.against == .declared ? analysis.declared : analysis.current else { return nil }
    guard held != category || risk.level > .low else { return nil }
    return Finding(
      rule: id, severity: severity(risk.level),
      message: message(category, held, risk, analysis.verdict.probabilities), source: place,
      templateName: analysis.name, templateLanguage: analysis.language,
      fingerprint: Fingerprint.make(
        name: analysis.name, language: analysis.language, rule: id, text: body, ordinal: 0))
  }

  private static func severity(_ level: Risk.Level) -> Severity {
    switch level {
    case .high: .error
    case .medium: .warning
    case .low: .note
    }
  }

  private static func message(
    _ category: Category, _ held: Category, _ risk: Risk, _ probabilities: Probabilities?
  ) -> String {
    let holder = risk.against == .declared ? "declared \(held.name)" : "Meta holds it as \(held.name)"
    guard category != held else {
      return "Meta could see another category here (\(percent(risk.thousandths))); \(holder)"
    }
    let share = percent(probabilities?.thousandths[category] ?? 0)
    switch risk.kind {
    case .overpaid: return "this reads as \(category.name) (\(share)) and could cost less; \(holder)"
    case .rejected: return "Meta will probably reject this: it reads as \(category.name) (\(share)); \(holder)"
    case .repriced, .none: return "Meta will probably make this \(category.name) (\(share)); \(holder)"
    }
  }

  /// `870` as `87 %`.
  package static func percent(_ thousandths: Int) -> String { "\((thousandths + 5) / 10) %" }
}
