package import TemplateLint
internal import TemplateLintClassifier
package import TemplateLintModel
package import TemplateLintPricing

/// An account's templates side by side: declared, Meta's, predicted; what moved, what will, and what is worth a review.
package struct Audit: Sendable {
  /// Figures of the rows that share a value of the grouping field.
  package struct Group: Sendable, Equatable {
    package var name: String
    package var templates = 0
    package var highRisk = 0
    package var moved = 0
    package var agreement = Agreement()
  }

  /// One name whose languages are not of one category.
  package struct Inconsistency: Sendable, Equatable {
    package var name: String
    /// Language and category, by language: Meta's where all have one, else the predicted.
    package var languages: [(language: String, held: Category?, predicted: Category?)]

    package static func == (left: Inconsistency, right: Inconsistency) -> Bool {
      left.name == right.name && left.languages.elementsEqual(right.languages) { $0 == $1 }
    }
  }

  /// The riskiest first: by money where it is known, then by probability, then by name and language.
  package let rows: [AuditRow]
  package let moves: [AuditMove]
  package let agreement: Agreement
  package let inconsistencies: [Inconsistency]
  /// What rows were grouped by; nil without a grouping.
  package let groupField: String?
  package let groups: [Group]
  /// Nil without an earlier export.
  package let drift: AuditDrift?
  /// The day that estimates and windows are judged by.
  package let today: CalendarDay?
  /// Money at stake over all templates with a volume, by market; empty without volumes and rates.
  package let stakes: [Analysis.Stake]
  /// Records that could not be read.
  package let unreadable: Int

  package init(
    rows: [AuditRow], previous: [AuditRow]? = nil, groupField: String? = nil, today: CalendarDay?, unreadable: Int = 0
  ) {
    let ranked = rows.sorted(by: Self.precedes)
    self.rows = ranked
    self.groupField = groupField
    self.today = today
    self.unreadable = unreadable
    moves = ranked.indices.compactMap { AuditMove(ranked[$0], index: $0, today: today) }
    agreement = Agreement(ranked)
    inconsistencies = Self.inconsistencies(ranked)
    groups = groupField == nil ? [] : Self.groups(ranked, moved: Set(moves.map(\.row)))
    stakes = ranked.reduce(into: ExposureTotals()) { totals, row in
      for exposure in row.exposures { totals.add(exposure) }
    }.stakes
    drift = previous.map { AuditDrift(before: $0, after: rows) }
  }

  private static func precedes(_ left: AuditRow, _ right: AuditRow) -> Bool {
    if let a = left.stake, let b = right.stake, a.currency == b.currency,
      let a = Amount(a.expected), let b = Amount(b.expected), a != b
    {
      return a > b
    }
    if (left.stake == nil) != (right.stake == nil) { return left.stake != nil }
    if left.risk != right.risk { return left.risk ?? -1 > right.risk ?? -1 }
    return left.key == right.key ? (left.path, left.line) < (right.path, right.line) : left.key < right.key
  }

  private static func inconsistencies(_ rows: [AuditRow]) -> [Inconsistency] {
    Dictionary(grouping: rows, by: \.name).compactMap { name, rows in
      guard rows.count > 1 else { return nil }
      let held = Set(rows.map { $0.current ?? $0.declared })
      let predicted = Set(rows.map(\.predicted).filter { $0 != nil })
      guard held.count > 1 || predicted.count > 1 else { return nil }
      let languages = rows.sorted { $0.key < $1.key }.map { ($0.language, $0.current ?? $0.declared, $0.predicted) }
      return Inconsistency(name: name, languages: languages)
    }.sorted { $0.name < $1.name }
  }

  private static func groups(_ rows: [AuditRow], moved: Set<Int>) -> [Group] {
    var result: [String: Group] = [:]
    for (index, row) in rows.enumerated() {
      var group = result[row.group] ?? Group(name: row.group)
      group.templates += 1
      if row.riskLevel == .high { group.highRisk += 1 }
      if moved.contains(index) { group.moved += 1 }
      group.agreement.add(row)
      result[row.group] = group
    }
    return result.values.sorted { $0.highRisk == $1.highRisk ? $0.name < $1.name : $0.highRisk > $1.highRisk }
  }
}
