internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintConfiguration
internal import TemplateLintPricing
internal import TemplateLintRules
internal import TemplateLintSignals

/// Gives every input file its settings, made once for each selection of a configuration.
final class SettingsSource {
  private struct Key: Hashable {
    var configuration: String
    var selection: Configuration.Selection
  }

  /// A configuration that governs some input.
  struct Used {
    var configuration: Configuration
    /// Number of its first suppression, over all configurations of the run.
    var firstSuppression: Int
  }

  private let choice: ConfigurationChoice
  /// What a configuration changes; set what is left before the first file.
  var base: Inspector.Options
  private let finder: ConfigurationFinder
  let baselines: BaselineStore
  /// Reckons money; set it before the first file. Nil where a command says nothing about money.
  var money: MoneySource?
  private var made: [Key: FileSettings] = [:]
  /// By path.
  private(set) var used: [String: Used] = [:]
  private var suppressionCount = 0
  /// Settings without a configuration file.
  private lazy var standard: FileSettings = make(.standard, Configuration.Selection.none, firstSuppression: 0)

  /// Absolute paths of the files whose settings were asked for.
  private(set) var paths: Set<String> = []

  /// - Parameter base: what a configuration changes.
  init(_ choice: ConfigurationChoice, base: Inspector.Options, baselines: BaselineStore = BaselineStore()) {
    self.choice = choice
    self.base = base
    self.baselines = baselines
    finder = ConfigurationFinder(choice.source)
  }

  /// Sentences about configurations that are broken.
  var problems: [String] { finder.problems + baselines.problems + (money?.problems ?? []) }

  /// The day that dates are judged by.
  var today: CalendarDay? { choice.today }

  /// Whether a rule runs, as far as the command line decides.
  func runs(_ rule: String) -> Bool { choice.runs(rule) }

  /// - Parameter path: as it is shown; `-` stands in the working folder.
  /// - Returns: nil where the configuration is broken.
  func settings(for path: String) -> FileSettings? {
    let absolute = WorkingFolder.absolute(path)
    paths.insert(absolute)
    switch finder.configuration(for: absolute) {
    case .none: return standard
    case .broken: return nil
    case .configuration(let configuration, let source):
      let key = Key(configuration: source, selection: configuration.selection(for: absolute))
      if let known = made[key] { return known }
      let settings = make(configuration, key.selection, firstSuppression: use(configuration, source))
      made[key] = settings
      return settings
    }
  }

  private func use(_ configuration: Configuration, _ source: String) -> Int {
    if let known = used[source] { return known.firstSuppression }
    let first = suppressionCount
    used[source] = Used(configuration: configuration, firstSuppression: first)
    suppressionCount += configuration.suppressions.count
    return first
  }

  private func make(
    _ configuration: Configuration, _ selection: Configuration.Selection, firstSuppression: Int
  ) -> FileSettings {
    var settings = configuration.settings(selection)
    choice.restrict(&settings)
    var inspectorOptions = base
    if inspectorOptions.rules != nil { inspectorOptions.rules = Self.runner(settings) }
    inspectorOptions.vocabulary = Vocabulary(settings.vocabulary.map(\.value))
    inspectorOptions.classifier.costs = settings.adjusted(inspectorOptions.classifier.costs)
    inspectorOptions.appraiser = money?.appraiser(settings)
    let suppressions = settings.suppressions.compactMap { index -> FindingFilter.Entry? in
      let suppression = configuration.suppressions[index]
      if let today = choice.today, suppression.hasExpired(today: today) { return nil }
      return .init(number: firstSuppression + index, suppression: suppression)
    }
    return FileSettings(
      id: made.count + 1, inspectorOptions: inspectorOptions,
      filter: FindingFilter(settings: settings, suppressions: suppressions, baseline: baselines.filter(for: settings)))
  }

  /// The built-in choice of rules is the runner's own default.
  static func runner(_ settings: Settings) -> RuleRunner {
    RuleRunner { rule in
      ConfigurableRule.indices[rule.id].flatMap { settings.severity(of: $0) } == nil ? nil : rule.severity
    }
  }
}
