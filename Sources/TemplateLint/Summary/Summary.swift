internal import TemplateLintClassifier
public import TemplateLintModel
public import TemplateLintPricing
public import TemplateLintRules

/// What a run found, counted: `templatelint/summary/1`.
public struct Summary: Sendable, Hashable {
  /// Files that were read, standard input included.
  public var files = 0
  /// Files that a folder walk left out for their extension.
  public var skippedFiles = 0
  /// Results: readable templates and unreadable records.
  public var templates = 0
  /// Records that could not be read.
  public var unreadable = 0
  /// Readable templates whose language has no lexicon and whose shape does not decide.
  public var notAssessed = 0
  public var uncertain = 0
  /// Verdicts by category.
  public var predicted: [Category: Int] = [:]
  /// Templates by what they were held against and what the verdict is.
  public var matrix: [Pair: Int] = [:]
  /// Templates at each risk level, by its name; only those that could be held against a category.
  public var risk: [String: Int] = [:]
  /// Templates by detected language, those not assessed counted in `notAssessedLanguages` too.
  public var languages: [String: Int] = [:]
  public var notAssessedLanguages: [String: Int] = [:]
  /// Findings that count, by severity.
  public var errors = 0
  public var warnings = 0
  public var notes = 0
  public var suppressed = 0
  public var baselined = 0
  /// Findings that count, by rule.
  public var rules: [String: Int] = [:]

  /// What every template with a market costs, in the order of the input.
  public var exposures: [ExposureRow] = []
  /// The same added up, for templates with a volume.
  public var exposureTotals = ExposureTotals()

  /// One template's exposure in one market.
  public struct ExposureRow: Sendable, Hashable {
    public var name: String?
    public var language: String?
    public var exposure: Exposure

    public init(name: String?, language: String?, exposure: Exposure) {
      self.name = name
      self.language = language
      self.exposure = exposure
    }
  }

  /// Money at stake over all templates with a volume, one item a market and currency; empty without rates.
  public var stakes: [Analysis.Stake] { exposureTotals.stakes }

  /// Held as one category, seen as another.
  public struct Pair: Sendable, Hashable {
    public var held: Category
    public var predicted: Category

    public init(held: Category, predicted: Category) {
      self.held = held
      self.predicted = predicted
    }
  }

  public init() {}

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
      return
    }
    predicted[category, default: 0] += 1
    if analysis.verdict.isUncertain { uncertain += 1 }
    if let held = analysis.declared ?? analysis.current {
      matrix[Pair(held: held, predicted: category), default: 0] += 1
    }
    if let risk = analysis.verdict.risk { self.risk[risk.level.name, default: 0] += 1 }
  }

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
