package import TemplateLintModel
package import TemplateLintSignals

/// What one signal does on labelled rows: the figures that tell a good signal from noise.
package struct SignalStatistics: Sendable, Equatable {
  package var id: String
  package var toward: Category
  /// Rows that it was found in.
  package var hits: Int
  /// Those of them whose label is the signal's own category.
  package var right: Int
  /// Those of them in which signals speak for another category too.
  package var conflicts: Int
  /// Precision over the share of the category among all rows: above 1 it helps.
  package var lift: Double?

  package var precision: Double? { hits == 0 ? nil : Double(right) / Double(hits) }

  /// One entry for each signal that speaks for a category, in the pack's order; doubtful rows are left out.
  package static func of(_ rows: [LabelledTemplate], signals: [Signal]) -> [SignalStatistics] {
    let rows = rows.filter { !$0.isDoubtful }
    let towards = Category.allCases.map { category in
      rows.map { row in
        signals.indices.contains { signals[$0].toward == category && row.reading.has($0) }
      }
    }
    return signals.indices.compactMap { index in
      guard let toward = signals[index].toward else { return nil }
      var result = SignalStatistics(id: signals[index].id, toward: toward, hits: 0, right: 0, conflicts: 0, lift: nil)
      var labelled = 0
      for (place, row) in rows.enumerated() {
        if row.label == toward { labelled += 1 }
        guard row.reading.has(index) else { continue }
        result.hits += 1
        if row.label == toward { result.right += 1 }
        if Category.allCases.contains(where: { $0 != toward && towards[Int($0.rawValue)][place] }) {
          result.conflicts += 1
        }
      }
      if let precision = result.precision, labelled > 0 {
        result.lift = precision * Double(rows.count) / Double(labelled)
      }
      return result
    }
  }
}
