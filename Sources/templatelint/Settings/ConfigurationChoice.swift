internal import TemplateLintConfiguration
internal import TemplateLintPricing
internal import TemplateLintRules

/// What the command line says about configurations and rules.
struct ConfigurationChoice {
  /// Where settings come from.
  enum Source: Hashable {
    /// The nearest configuration above each file.
    case nearest
    /// One file for all, as written.
    case given(String)
    case none
  }

  var source = Source.nearest
  var only: [RuleName] = []
  var skip: [RuleName] = []
  var today: CalendarDay?

  /// Built-in settings for every file.
  static let builtIn = ConfigurationChoice(source: .none)

  /// Whether a rule runs, as far as `--only` and `--skip` decide.
  func runs(_ id: String) -> Bool {
    guard let index = ConfigurableRule.indices[id] else { return true }
    let rule = ConfigurableRule.all[index]
    return (only.isEmpty || only.contains { $0.names(rule) }) && !skip.contains { $0.names(rule) }
  }

  /// Applies `--only` and `--skip`; what cannot be read is reported all the same.
  func restrict(_ settings: inout Settings) {
    if !only.isEmpty {
      settings.enable("--only") { rule in only.contains { $0.names(rule) } }
      settings.restrict("--only") { rule in rule.family == .reading || only.contains { $0.names(rule) } }
    }
    if !skip.isEmpty { settings.restrict("--skip") { rule in !skip.contains { $0.names(rule) } } }
  }
}
