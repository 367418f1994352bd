/// Runs the rules that apply, in catalogue order.
package struct RuleRunner: Sendable {
  private struct Entry: Sendable {
    let rule: UInt16
    let severity: Severity
    let interest: RuleInterest
    let check: @Sendable (borrowing RuleContext, inout RuleFindings) -> Void
  }

  private let entries: ContiguousArray<Entry>

  /// - Parameter severity: the severity for a rule; nil switches it off.
  package init(severity: (Rule) -> Severity? = { $0.isOptIn ? nil : $0.severity }) {
    var entries: ContiguousArray<Entry> = []
    for (index, rule) in RuleCatalog.all.enumerated() {
      guard let severity = severity(rule), !rule.interest.isEmpty else { continue }
      entries.append(Entry(rule: UInt16(index), severity: severity, interest: rule.interest, check: rule.check))
    }
    self.entries = entries
  }

  /// Empties `findings` and fills them with what the rules find in `context`, which has been prepared.
  package func run(_ context: borrowing RuleContext, into findings: inout RuleFindings) {
    findings.removeAll()
    let present = context.present
    // By index: an iterator would copy every entry, closure and all, to look at its interest.
    for index in entries.indices where entries[index].interest.rawValue & present.rawValue != 0 {
      findings.rule = entries[index].rule
      findings.severity = entries[index].severity
      entries[index].check(context, &findings)
    }
  }
}
