internal import TemplateLintRules

/// A ready-made choice of rules and severities, named in `extends`.
package enum RuleSet: String, Sendable, Hashable, CaseIterable {
  /// Every rule with its own severity; opt-in rules are off.
  case recommended
  /// Opt-in rules too (those of Direct Send apart); warnings are errors and notes are warnings.
  case strict
  /// Adds the tighter limits of Direct Send.
  case directSend = "direct-send"
  /// For a start in an account that already has templates: what says something about content or category warns, and only errors of
  /// format fail.
  case rollout

  /// What the set says of a rule; nil where it says nothing and an earlier setting stays.
  package func level(of rule: ConfigurableRule) -> RuleLevel? {
    switch self {
    case .recommended: return rule.isOptIn ? .off : .on
    case .strict:
      if rule.family == .directSend { return nil }
      return .severity(rule.severity == .note ? .warning : .error)
    case .directSend: return rule.family == .directSend ? .on : nil
    case .rollout:
      guard rule.isAboutContent, rule.severity == .error else { return nil }
      return .severity(.warning)
    }
  }
}
