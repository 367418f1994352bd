internal import TemplateLint
internal import TemplateLintConfiguration
internal import TemplateLintRules

/// Marks or drops findings by what the configuration, the suppressions and the baseline say.
struct FindingFilter: Sendable {
  /// A suppression with its number in the run.
  struct Entry: Sendable {
    let number: Int
    let suppression: Suppression
  }

  /// What the filters of a run came across.
  struct Usage: Sendable {
    /// Numbers of suppressions that fit a template by name and language.
    var seen: Set<Int> = []
    /// Numbers of suppressions that suppressed something.
    var used: Set<Int> = []
    /// Findings that are not suppressed, as a baseline keeps them, by the baseline's path.
    var entries: [String: [Baseline.Entry]] = [:]
    /// Files with a record that could not be read.
    var unreadable: Set<String> = []

    mutating func merge(_ other: Usage) {
      seen.formUnion(other.seen)
      used.formUnion(other.used)
      entries.merge(other.entries, uniquingKeysWith: +)
      unreadable.formUnion(other.unreadable)
    }
  }

  /// Levels that are not the rule's own, by the rule's id.
  private let levels: [String: RuleLevel]
  private let suppressions: [Entry]
  private let baseline: BaselineFilter?

  init(settings: Settings, suppressions: [Entry], baseline: BaselineFilter?) {
    var levels: [String: RuleLevel] = [:]
    for (rule, level) in zip(ConfigurableRule.all, settings.levels) where level.value != .on { levels[rule.id] = level.value }
    self.levels = levels
    self.suppressions = suppressions
    self.baseline = baseline
  }

  func apply(to analysis: inout Analysis, usage: inout Usage) {
    if analysis.error != nil { usage.unreadable.insert(analysis.source.path) }
    for entry in suppressions where entry.suppression.fits(name: analysis.name, language: analysis.language) {
      usage.seen.insert(entry.number)
    }
    analysis.isHeldAgainstBaseline = baseline != nil
    guard !analysis.findings.isEmpty else { return }
    analysis.findings = analysis.findings.compactMap { filtered($0, usage: &usage) }
  }

  /// A finding as the configuration has it; nil where its rule is off.
  func filtered(_ finding: Finding, usage: inout Usage) -> Finding? {
    guard let severity = severity(of: finding) else { return nil }
    var finding = finding
    finding.severity = severity
    mark(&finding, &usage)
    return finding
  }

  private func mark(_ finding: inout Finding, _ usage: inout Usage) {
    for entry in suppressions where entry.suppression.fits(finding) {
      finding.suppressed = finding.suppressed ?? entry.suppression.reason
      usage.used.insert(entry.number)
    }
    if let baseline, finding.suppressed == nil {
      finding.isBaselined = baseline.holds(finding)
      usage.entries[baseline.path, default: []].append(baseline.entry(for: finding))
    }
  }

  /// A rule may report less than its own severity for what is less certain; a configured level then is the highest.
  private func severity(of finding: Finding) -> Severity? {
    guard let level = levels[finding.rule], let index = ConfigurableRule.indices[finding.rule] else { return finding.severity }
    let standard = ConfigurableRule.all[index].severity
    guard let severity = level.severity(standard: standard) else { return nil }
    if finding.severity == standard { return severity }
    return severity < standard ? min(finding.severity, severity) : finding.severity
  }
}
