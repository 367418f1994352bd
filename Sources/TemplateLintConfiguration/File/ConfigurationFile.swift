/// One configuration file as it is written: nothing merged, nothing looked up.
package struct ConfigurationFile: Sendable, Hashable {
  /// What `extends` names: a set, or another file.
  package enum Extension: Sendable, Hashable {
    case set(RuleSet)
    /// As written, relative to the folder of this file.
    case file(String)
  }

  /// What may stand at the top and in `overrides`.
  package struct Choices: Sendable, Hashable {
    package var rules: [Setting<RuleChoice>] = []
    /// Brand words and phrases that are no promotion.
    package var vocabulary: [Setting<String>] = []
    package var costs: [Setting<CostChoice>] = []
  }

  /// A rule and its level.
  package struct RuleChoice: Sendable, Hashable {
    package var rule: String
    package var level: RuleLevel
  }

  /// What one kind of mistake costs, in any one unit.
  package struct CostChoice: Sendable, Hashable {
    package var cost: CostName
    package var amount: Int
  }

  /// Messages a month of the templates whose name fits a pattern.
  package struct Volume: Sendable, Hashable {
    package var name: Glob
    package var messages: Int
  }

  /// Choices for some paths.
  package struct Override: Sendable, Hashable {
    /// Relative to the folder of the configuration that was found, also where another file is extended.
    package var files: [Glob]
    package var sets: [Setting<RuleSet>] = []
    package var choices = Choices()

    package func fits(path: String) -> Bool { files.contains { $0.matches(path) } }
  }

  /// As shown in messages.
  package var path: String
  package var extends: [Setting<Extension>] = []
  package var choices = Choices()
  package var overrides: [Override] = []
  package var suppressions: [Suppression] = []
  /// The baseline's file, relative to the folder of this file.
  package var baseline: Setting<String>?
  /// Markets that messages go to, by the names of the rate cards.
  package var markets: [Setting<String>] = []
  package var volumes: [Setting<Volume>] = []
  /// A rate card, relative to the folder of this file.
  package var rates: Setting<String>?

  package init(path: String) { self.path = path }
}
