package import TemplateLintRules

/// What a configuration can set a level for: the rules, and the findings that are no rule of their own.
package struct ConfigurableRule: Sendable, Hashable {
  package let id: String
  /// Its own severity.
  package let severity: Severity
  /// Nil for findings that are no rule of their own.
  package let family: Rule.Family?
  package let isOptIn: Bool

  private init(_ id: String, severity: Severity, family: Rule.Family? = nil, isOptIn: Bool = false) {
    self.id = id
    self.severity = severity
    self.family = family
    self.isOptIn = isOptIn
  }

  /// In the order of the catalogue, `category-mismatch` first.
  package static let all: [ConfigurableRule] =
    [ConfigurableRule("category-mismatch", severity: .error)]
    + RuleCatalog.all.map { ConfigurableRule($0.id, severity: $0.severity, family: $0.family, isOptIn: $0.isOptIn) }
    + [
      ConfigurableRule("suppression-unused", severity: .warning), ConfigurableRule("suppression-expired", severity: .warning),
      ConfigurableRule("verdict-changed", severity: .note),
    ]

  /// Index into `all` by id.
  package static let indices: [String: Int] = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Says something about what the template is for, not about its form.
  package var isAboutContent: Bool {
    switch family {
    case .policy, .content, .account: true
    case nil: id == "category-mismatch"
    default: false
    }
  }
}
