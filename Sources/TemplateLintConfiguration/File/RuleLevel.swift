package import TemplateLintRules

/// What a configuration says of one rule.
package enum RuleLevel: Sendable, Hashable {
  case off
  /// On with the rule's own severity.
  case on
  case severity(Severity)

  /// As configurations spell it.
  package var name: String {
    switch self {
    case .off: "off"
    case .on: "on"
    case .severity(let severity): severity.name
    }
  }

  package init?(name: String) {
    switch name {
    case "off": self = .off
    case "on": self = .on
    default:
      guard let severity = Severity(name: name) else { return nil }
      self = .severity(severity)
    }
  }

  package static let names = ["error", "warning", "note", "on", "off"]

  /// The severity that a rule then has; nil when it is off.
  package func severity(standard: Severity) -> Severity? {
    switch self {
    case .off: nil
    case .on: standard
    case .severity(let severity): severity
    }
  }
}
