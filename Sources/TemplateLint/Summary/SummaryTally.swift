internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintPricing
internal import TemplateLintRules

/// Counts what a `Summary` holds, fast: one for each block of templates, added to the summary of the run afterwards.
package struct SummaryTally: Sendable {
  /// How often each of a few names came up; the names are few, and most often the last one again.
  struct Names: Sendable {
    private var counts: ContiguousArray<(name: String, count: Int)> = []
    private var last = 0

    mutating func add(_ name: String) {
      if last >= counts.count || counts[last].name != name {
        last = counts.firstIndex { $0.name == name } ?? counts.count
        if last == counts.count { counts.append((name, 0)) }
      }
      counts[last].count += 1
    }

    func add(to all: inout [String: Int]) {
      for (name, count) in counts { all[name, default: 0] += count }
    }
  }

  private var templates = 0
  private var unreadable = 0
  private var notAssessed = 0
  private var withoutMessage = 0
  private var uncertain = 0
  private var errors = 0
  private var warnings = 0
  private var notes = 0
  private var suppressed = 0
  private var baselined = 0
  /// By `Category.rawValue`.
  private var predicted = ContiguousArray(repeating: 0, count: Category.allCases.count)
  /// By the category that templates are held as, then by the one that they read as.
  private var matrix = ContiguousArray(repeating: 0, count: Category.allCases.count * Category.allCases.count)
  private var risk = Names()
  private var languages = Names()
  private var notAssessedLanguages = Names()
  private var rules = Names()
  private var exposures: [Summary.ExposureRow] = []

  package init() {}

  package mutating func add(_ analysis: Analysis) {
    templates += 1
    for finding in analysis.findings { add(finding) }
    guard analysis.error == nil else {
      unreadable += 1
      return
    }
    let language = analysis.detectedLanguage ?? "und"
    languages.add(language)
    for exposure in analysis.exposures {
      exposures.append(.init(name: analysis.name, language: analysis.language, exposure: exposure))
    }
    guard let category = analysis.verdict.category else {
      notAssessed += 1
      notAssessedLanguages.add(language)
      if analysis.showsNoMessage { withoutMessage += 1 }
      return
    }
    predicted[Int(category.rawValue)] += 1
    if analysis.verdict.isUncertain { uncertain += 1 }
    if let held = analysis.declared ?? analysis.current {
      matrix[Int(held.rawValue) * Category.allCases.count + Int(category.rawValue)] += 1
    }
    if let level = analysis.verdict.risk?.level { risk.add(level.name) }
  }

  package mutating func add(_ finding: Finding) {
    if finding.suppressed != nil {
      suppressed += 1
    } else if finding.isBaselined {
      baselined += 1
    } else {
      rules.add(finding.rule)
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Adds these counts to those of a run.
  func add(to summary: inout Summary) {
    summary.templates += templates
    summary.unreadable += unreadable
    summary.notAssessed += notAssessed
    summary.withoutMessage += withoutMessage
    summary.uncertain += uncertain
    summary.errors += errors
    summary.warnings += warnings
    summary.notes += notes
    summary.suppressed += suppressed
    summary.baselined += baselined
    for category in Category.allCases {
      let count = predicted[Int(category.rawValue)]
      if count > 0 { summary.predicted[category, default: 0] += count }
      for seen in Category.allCases {
        let count = matrix[Int(category.rawValue) * Category.allCases.count + Int(seen.rawValue)]
        if count > 0 { summary.matrix[.init(held: category, predicted: seen), default: 0] += count }
      }
    }
    risk.add(to: &summary.risk)
    languages.add(to: &summary.languages)
    notAssessedLanguages.add(to: &summary.notAssessedLanguages)
    rules.add(to: &summary.rules)
    summary.exposures += exposures
    for row in exposures { summary.exposureTotals.add(row.exposure) }
  }
}
