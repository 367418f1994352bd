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
    var tally = SummaryTally()
    tally.add(analysis)
    merge(tally)
  }

  /// Counts a finding that belongs to no template, such as one of ``AccountReview``.
  public mutating func add(_ finding: Finding) {
    var tally = SummaryTally()
    tally.add(finding)
    merge(tally)
  }

  /// Adds what was counted of a block of templates.
  package mutating func merge(_ tally: SummaryTally) { tally.add(to: &self) }

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
