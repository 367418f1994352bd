internal import TemplateLintClassifier
public import TemplateLintModel
package import TemplateLintPricing
public import TemplateLintRules

/// What a run found, counted: `templatelint/summary/1`.
public struct Summary: Sendable, Hashable {
  /// Files that were read, standard input included.
  package var files = 0
  /// Files that a folder walk left out for their extension.
  package var skippedFiles = 0
  /// Results: readable templates and unreadable records.
  public var templates = 0
  /// Records that could not be read.
  public var unreadable = 0
  /// Readable templates without a verdict: no lexicon for the language and a shape that does not decide, or no message at all.
  public var notAssessed = 0
  /// Of those not assessed the ones without a message, such as a notification about a template's status.
  public var withoutMessage = 0
  /// Verdicts with more than one plausible category.
  public var uncertain = 0
  /// Verdicts by category.
  public var predicted: [Category: Int] = [:]
  /// Templates by what they were held against and what the verdict is.
  public var matrix: [Pair: Int] = [:]
  /// Templates at each risk level, by its name; only those that could be held against a category.
  public var risk: [String: Int] = [:]
  /// Templates by detected language, those not assessed counted in `notAssessedLanguages` too.
  public var languages: [String: Int] = [:]
  /// Templates that were not assessed, by detected language; `und` for an unknown one or none.
  public var notAssessedLanguages: [String: Int] = [:]
  /// Findings of severity error.
  public var errors = 0
  /// Findings of severity warning.
  public var warnings = 0
  /// Findings of severity note.
  public var notes = 0
  /// Findings that a configuration suppresses; they are in no other count.
  package var suppressed = 0
  /// Findings that a baseline knows; they are in no other count.
  package var baselined = 0
  /// Findings that count, by rule.
  public var rules: [String: Int] = [:]

  /// What every template with a market costs, in the order of the input.
  package var exposures: [ExposureRow] = []
  /// The same added up, for templates with a volume.
  package var exposureTotals = ExposureTotals()

  /// One template's exposure in one market.
  package struct ExposureRow: Sendable, Hashable {
    package var name: String?
    package var language: String?
    package var exposure: Exposure

    package init(name: String?, language: String?, exposure: Exposure) {
      self.name = name
      self.language = language
      self.exposure = exposure
    }
  }

  /// Money at stake over all templates with a volume, one item a market and currency; empty without rates.
  package var stakes: [Analysis.Stake] { exposureTotals.stakes }

  /// Held as one category, seen as another.
  public struct Pair: Sendable, Hashable {
    /// The declared category, else the one that Meta holds.
    public var held: Category
    /// The verdict's.
    public var predicted: Category

    /// One cell of the matrix.
    public init(held: Category, predicted: Category) {
      self.held = held
      self.predicted = predicted
    }
  }

  /// Nothing counted yet.
  public init() {}

  /// Counts a template with its findings.
  public mutating func add(_ analysis: Analysis) {
    templates += 1
    for finding in analysis.findings { add(finding) }
    guard analysis.error == nil else {
      unreadable += 1
      return
    }
    let language = analysis.detectedLanguage ?? "und"
    languages[language, default: 0] += 1
    for exposure in analysis.exposures {
      exposures.append(ExposureRow(name: analysis.name, language: analysis.language, exposure: exposure))
      exposureTotals.add(exposure)
    }
    guard let category = analysis.verdict.category else {
      notAssessed += 1
      notAssessedLanguages[language, default: 0] += 1
      if analysis.showsNoMessage { withoutMessage += 1 }
      return
    }
    predicted[category, default: 0] += 1
    if analysis.verdict.isUncertain { uncertain += 1 }
    if let held = analysis.declared ?? analysis.current {
      matrix[Pair(held: held, predicted: category), default: 0] += 1
    }
    if let risk = analysis.verdict.risk { self.risk[risk.level.name, default: 0] += 1 }
  }

  /// Counts a finding that belongs to no template, such as one of ``AccountReview``.
  public mutating func add(_ finding: Finding) {
    if finding.suppressed != nil {
      suppressed += 1
    } else if finding.isBaselined {
      baselined += 1
    } else {
      rules[finding.rule, default: 0] += 1
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Findings that count at a severity or above.
  public func count(atLeast severity: Severity) -> Int {
    switch severity {
    case .note: errors + warnings + notes
    case .warning: errors + warnings
    case .error: errors
    }
  }

  /// Adds another part of the same run.
  public mutating func merge(_ other: Summary) {
    files += other.files
    skippedFiles += other.skippedFiles
    templates += other.templates
    unreadable += other.unreadable
    notAssessed += other.notAssessed
    withoutMessage += other.withoutMessage
    uncertain += other.uncertain
    predicted.merge(other.predicted, uniquingKeysWith: +)
    matrix.merge(other.matrix, uniquingKeysWith: +)
    risk.merge(other.risk, uniquingKeysWith: +)
    languages.merge(other.languages, uniquingKeysWith: +)
    notAssessedLanguages.merge(other.notAssessedLanguages, uniquingKeysWith: +)
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
    suppressed += other.suppressed
    baselined += other.baselined
    rules.merge(other.rules, uniquingKeysWith: +)
    exposures += other.exposures
    exposureTotals.merge(other.exposureTotals)
  }
}
