internal import TemplateLint
internal import TemplateLintConfiguration
internal import TemplateLintPricing
internal import TemplateLintRules

/// Findings about the suppressions of a run themselves: expired ones, and those that suppress nothing any more.
struct SuppressionReport {
  let usage: FindingFilter.Usage
  let today: CalendarDay?
  /// The run read whole folders: what was not found is not there.
  let isWhole: Bool
  /// Whether a rule ran, as far as the command line decides.
  let runs: (_ rule: String) -> Bool

  func findings(_ used: SettingsSource.Used) -> [Finding] {
    let settings = used.configuration.settings(.none)
    return used.configuration.suppressions.enumerated().compactMap { index, suppression in
      if let today, suppression.hasExpired(today: today) {
        let day = suppression.expires?.description ?? ""
        return finding(
          "suppression-expired", "this suppression ended on \(day): remove it, or give it a new day with a reason", suppression,
          settings)
      }
      guard isUnused(used.firstSuppression + index, suppression) else { return nil }
      return finding("suppression-unused", "this suppression suppresses nothing: remove it", suppression, settings)
    }
  }

  private func isUnused(_ number: Int, _ suppression: Suppression) -> Bool {
    guard !usage.used.contains(number), suppression.rules.isEmpty || suppression.rules.contains(where: runs) else { return false }
    // Part of the files was read: only what names templates that were seen can be judged.
    let isNarrow = !suppression.files.isEmpty || suppression.name != nil
    return isWhole || (isNarrow && usage.seen.contains(number))
  }

  private func finding(_ rule: String, _ message: String, _ suppression: Suppression, _ settings: Settings) -> Finding? {
    guard let index = ConfigurableRule.indices[rule], let severity = settings.severity(of: index) else { return nil }
    let place = suppression.place
    return Finding(
      rule: rule, severity: severity, message: message,
      source: SourceRange(
        path: place.path, pointer: nil, line: place.line, column: place.column, endLine: place.line, endColumn: place.column),
      fingerprint: Fingerprint.make(
        name: place.path, language: nil, rule: rule, text: suppression.reason.utf8, ordinal: 0))
  }
}
