package import TemplateLintClassifier
package import TemplateLintRules

/// What applies to a file, each value with its origin.
package struct Settings: Sendable {
  /// By index into `ConfigurableRule.all`.
  package private(set) var levels: [Setting<RuleLevel>]
  /// Every word of every layer.
  package private(set) var vocabulary: [Setting<String>] = []
  /// Those that were set; the others are the model's.
  package private(set) var costs: [CostName: Setting<Int>] = [:]
  /// Path as written, seen from the folder of its file.
  package private(set) var baseline: Setting<String>?
  package private(set) var markets: [Setting<String>] = []
  package private(set) var volumes: [Setting<ConfigurationFile.Volume>] = []
  package private(set) var rates: Setting<String>?
  /// Indices into `Configuration.suppressions`.
  package internal(set) var suppressions: [Int] = []

  package init() {
    levels = ConfigurableRule.all.map { Setting($0.isOptIn ? .off : .on, .standard) }
  }

  /// The severity of a finding of a rule: nil when the rule is off.
  package func severity(of index: Int) -> Severity? {
    levels[index].value.severity(standard: ConfigurableRule.all[index].severity)
  }

  /// `costs` with those that were set.
  package func adjusted(_ costs: Costs) -> Costs {
    var costs = costs
    for (name, amount) in self.costs { costs[keyPath: name.keyPath] = amount.value }
    return costs
  }

  /// Leaves only some rules on, or switches some off; what is not named keeps its level.
  /// - Parameter isWanted: nil for rules that are not concerned.
  package mutating func restrict(_ option: String, _ isWanted: (ConfigurableRule) -> Bool) {
    for (index, rule) in ConfigurableRule.all.enumerated() where !isWanted(rule) {
      levels[index] = Setting(.off, .option(option))
    }
  }

  /// Switches a rule on that `--only` names, whatever its level was.
  package mutating func enable(_ option: String, _ isNamed: (ConfigurableRule) -> Bool) {
    for (index, rule) in ConfigurableRule.all.enumerated() where isNamed(rule) && levels[index].value == .off {
      levels[index] = Setting(.on, .option(option))
    }
  }

  mutating func apply(_ set: Setting<RuleSet>) {
    guard let place = set.origin.place else { return }
    apply(set.value, .set(set.value.rawValue, place))
  }

  mutating func apply(_ set: RuleSet, _ origin: SettingOrigin) {
    for (index, rule) in ConfigurableRule.all.enumerated() {
      if let level = set.level(of: rule) { levels[index] = Setting(level, origin) }
    }
  }

  mutating func apply(_ file: ConfigurationFile, folder: String) {
    apply(file.choices)
    if let baseline = file.baseline { self.baseline = Setting(PathText.join(folder, baseline.value), baseline.origin) }
    if let rates = file.rates { self.rates = Setting(PathText.join(folder, rates.value), rates.origin) }
    if !file.markets.isEmpty { markets = file.markets }
    volumes += file.volumes
  }

  mutating func apply(_ choices: ConfigurationFile.Choices) {
    for rule in choices.rules {
      if let index = ConfigurableRule.indices[rule.value.rule] { levels[index] = Setting(rule.value.level, rule.origin) }
    }
    vocabulary += choices.vocabulary.filter { word in !vocabulary.contains { $0.value == word.value } }
    for cost in choices.costs { costs[cost.value.cost] = Setting(cost.value.amount, cost.origin) }
  }
}
