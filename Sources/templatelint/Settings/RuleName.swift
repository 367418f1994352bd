internal import ArgumentParser
internal import TemplateLintConfiguration
internal import TemplateLintRules

/// A rule or a family of rules, as `--only` and `--skip` take them.
struct RuleName: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  func names(_ rule: ConfigurableRule) -> Bool { rule.id == text || rule.family?.rawValue == text }

  /// What is wrong with the name; nil when it names something.
  var problem: String? {
    guard !ConfigurableRule.all.contains(where: names) else { return nil }
    let known = ConfigurableRule.all.map(\.id) + Rule.Family.allCases.map(\.rawValue)
    let hint = Suggestion.hint(for: text, among: known)
    return "no rule or family '\(text)'" + (hint.isEmpty ? "; templatelint rules lists them" : hint)
  }

  static var allValueStrings: [String] { ConfigurableRule.all.map(\.id) + Rule.Family.allCases.map(\.rawValue) }
}
