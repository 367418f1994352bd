internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintModel

/// An audit for people at a terminal: what to act on first, then how far to trust it.
struct AuditText {
  let audit: Audit
  /// Lines that a list shows; the machine formats have all.
  private static let limit = 20

  func render() -> String {
    let sections = [moves, review, risks, drift, inconsistencies, groups, agreement, figures]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var figures: [String] {
    let figures = AuditFigures(audit)
    var lines = [
      "\(SummaryText.count(figures.templates, "template")): \(figures.highRisk) at high risk, \(figures.moved) moved by Meta, \(figures.pending) announced, \(figures.worthReview) worth a review",
      "declared category known for \(figures.declaredKnown) of \(figures.templates)\(figures.declaredKnown < figures.templates ? " (--declared-from FOLDER fills it)" : "")",
    ]
    if figures.notAssessed > figures.withoutMessage {
      lines.append("\(figures.notAssessed - figures.withoutMessage) not assessed: no lexicon for the language")
    }
    if figures.withoutMessage > 0 {
      lines.append("\(figures.withoutMessage) not assessed: no message to assess; ask the export for the field components")
    }
    for stake in audit.stakes { lines.append("at stake: \(stake.sentence)") }
    if figures.unreadable > 0 { lines.append("\(SummaryText.count(figures.unreadable, "record")) could not be read") }
    return lines
  }

  private func list(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let rest = lines.count - Self.limit
    return [title] + lines.prefix(Self.limit).map { "  " + $0 } + (rest > 0 ? ["  and \(rest) more (--format json has all)"] : [])
  }

  private var moves: [String] {
    list(
      "Announced by Meta",
      audit.moves.filter { $0.kind == .pending }.map { move in
        "\(label(audit.rows[move.row])): \(move.from.name) becomes \(move.to.name), \(move.when)"
      })
  }

  private var review: [String] {
    list(
      "Moved by Meta, and worth a look",
      audit.moves.filter { $0.kind == .done && $0.isWorthReview }.map { move in
        "\(label(audit.rows[move.row])): \(move.from.name) became \(move.to.name), \(move.when); \(move.review ?? "")"
      })
  }

  private var risks: [String] {
    list(
      "Most at risk",
      audit.rows.filter { $0.riskLevel == .high }.map { row in
        let held = row.declared.map { "declared \($0.name)" } ?? "Meta holds it as \(row.current?.name ?? "?")"
        let percent = row.predicted.flatMap { category in row.probabilities.map { ($0.thousandths[category] + 5) / 10 } } ?? 0
        let money = row.stake.map { "; \($0.sentence)" } ?? ""
        return "\(label(row)): \(held), reads as \(row.predicted?.name ?? "?") (\(percent) %)\(money)"
      })
  }

  private var drift: [String] {
    guard let drift = audit.drift else { return [] }
    let head = "Since the earlier export: \(drift.changed.count) changed, \(drift.added.count) new, \(drift.removed.count) gone"
    let lines = drift.changed.map { "\(label($0.key)): \($0.before?.name ?? "unknown") → \($0.after?.name ?? "unknown")" }
    return lines.isEmpty ? [head] : list(head, lines)
  }

  private var inconsistencies: [String] {
    list(
      "Languages of one template that differ in category",
      audit.inconsistencies.map { item in
        let parts = item.languages.map { "\($0.language) \($0.held?.name ?? "?")\($0.predicted == $0.held ? "" : " (reads as \($0.predicted?.name ?? "not assessed"))")" }
        return "\(VisibleText.line(item.name)): \(parts.joined(separator: ", "))"
      })
  }

  private var groups: [String] {
    guard let field = audit.groupField else { return [] }
    return list(
      "By \(field)",
      audit.groups.map { group in
        let share = group.agreement.share.map { ", agreement \($0.sentence)" } ?? ""
        return "\(group.name.isEmpty ? "(none)" : VisibleText.line(group.name)): \(SummaryText.count(group.templates, "template")), \(group.highRisk) at high risk, \(group.moved) moved\(share)"
      })
  }

  private var agreement: [String] {
    let agreement = audit.agreement
    guard let share = agreement.share else { return ["No decision by Meta in this export: nothing to compare the tool with."] }
    var lines = ["Of \(SummaryText.count(agreement.decisions, "decision")) by Meta the tool agreed on \(agreement.agreed): \(share.sentence)"]
    let columns: [Category?] = [.utility, .authentication, .marketing, nil]
    lines.append("  decided \\ reads as   UTILITY  AUTHENTICATION  MARKETING  not assessed")
    for decided in [Category.utility, .authentication, .marketing] {
      let cells = zip(columns, [9, 16, 11, 14]).map { category, width in pad("\(agreement.count(decided, category))", width) }
      lines.append("  " + decided.name + String(repeating: " ", count: 18 - decided.name.count) + cells.joined())
    }
    if let found = agreement.overruledShare {
      lines.append("  of \(agreement.overruled) declared UTILITY and made MARKETING it names \(agreement.overruledFound): \(found.sentence)")
    }
    return lines
  }

  private func pad(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
  private func label(_ row: AuditRow) -> String { VisibleText.line("\(row.name) (\(row.language))") }
  private func label(_ key: AuditRow.Key) -> String { VisibleText.line("\(key.name) (\(key.language))") }
}
