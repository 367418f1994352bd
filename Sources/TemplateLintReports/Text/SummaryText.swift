internal import TemplateLint
internal import TemplateLintModel
internal import TemplateLintPricing
internal import TemplateLintRules

/// The last lines of the text report.
enum SummaryText {
  static func lines(_ summary: Summary, failOn: Severity?, never: Bool) -> [String] {
    var lines = [
      "\(count(summary.templates, "template")) in \(count(summary.files, "file")): "
        + "\(count(summary.errors, "error")), \(count(summary.warnings, "warning")), \(count(summary.notes, "note"))"
    ]
    let verdicts = [Category.utility, .authentication, .marketing].compactMap { category in
      summary.predicted[category].map { "\(category.name) \($0)" }
    }
    if !verdicts.isEmpty {
      let uncertain = summary.uncertain > 0 ? "; uncertain \(summary.uncertain)" : ""
      lines.append("predicted: " + verdicts.joined(separator: ", ") + uncertain)
    }
    if summary.notAssessed > 0 {
      lines.append("not assessed: \(summary.notAssessed) (\(NotAssessedText.reasons(summary)))")
    }
    if summary.exposureTotals.unpriced > 0 {
      lines.append("unpriced: \(count(summary.exposureTotals.unpriced, "message")) without a market or a rate; in no sum")
    }
    for stake in summary.stakes { lines.append("at stake: \(stake.sentence)") }
    if summary.skippedFiles > 0 { lines.append("skipped for their extension or content: \(count(summary.skippedFiles, "file"))") }
    if summary.suppressed + summary.baselined > 0 {
      lines.append("not counted: \(summary.suppressed) suppressed, \(summary.baselined) in the baseline")
    }
    if let hint = hint(summary, failOn, never) { lines.append(hint) }
    return lines
  }

  /// Says which findings do not fail the run, and the option that makes them count.
  private static func hint(_ summary: Summary, _ failOn: Severity?, _ never: Bool) -> String? {
    var below: [String] = []
    if never, summary.errors > 0 { below.append(count(summary.errors, "error")) }
    if failOn.map({ $0 > .warning }) ?? true, summary.warnings > 0 { below.append(count(summary.warnings, "warning")) }
    if failOn.map({ $0 > .note }) ?? true, summary.notes > 0 { below.append(count(summary.notes, "note")) }
    guard !below.isEmpty else { return nil }
    let lowest = summary.notes > 0 ? "note" : summary.warnings > 0 ? "warning" : "error"
    return "\(below.joined(separator: " and ")) below the threshold: --fail-on \(lowest) makes them fail the run"
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
