package import TemplateLintModel

/// How often the tool reads what Meta decided, on this account alone.
package struct Agreement: Sendable, Equatable {
  /// Decisions by what Meta decided, then by what it reads as; nil as a key stands for not assessed.
  package private(set) var cells: [Category: [Category?: Int]] = [:]
  package private(set) var decisions = 0
  package private(set) var agreed = 0
  /// Declared UTILITY and decided MARKETING; those of them that read as MARKETING.
  package private(set) var overruled = 0
  package private(set) var overruledFound = 0

  package init() {}

  package init(_ rows: [AuditRow]) {
    for row in rows { add(row) }
  }

  package mutating func add(_ row: AuditRow) {
    guard let decided = row.decided else { return }
    cells[decided, default: [:]][row.predicted, default: 0] += 1
    decisions += 1
    if row.predicted == decided { agreed += 1 }
    if row.isOverruled {
      overruled += 1
      if row.predicted == .marketing { overruledFound += 1 }
    }
  }

  package func count(_ decided: Category, _ predicted: Category?) -> Int { cells[decided]?[predicted] ?? 0 }

  /// The share that agreed in thousandths, with the 95 % interval; nil without a decision.
  package var share: Share? { Share(agreed, of: decisions) }
  package var overruledShare: Share? { Share(overruledFound, of: overruled) }

  /// A share in thousandths with Wilson's 95 % interval.
  ///
  /// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
  package struct Share: Sendable, Equatable {
    package var value: Int
    package var low: Int
    package var high: Int

    package init?(_ part: Int, of whole: Int) {
      guard whole > 0 else { return nil }
      let n = Double(whole)
      let share = Double(part) / n
      let z = 1.959964
      let center = (share + z * z / (2 * n)) / (1 + z * z / n)
      let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
      value = Int((share * 1000).rounded())
      low = Int((max(0, center - half) * 1000).rounded())
      high = Int((min(1, center + half) * 1000).rounded())
    }
  }
}
