import TemplateLintClassifier
import TemplateLintModel

/// One number that an evaluation reports.
package struct Measure: Sendable {
  package let name: String
  /// Nil where there is nothing to measure.
  let value: @Sendable (Sample) -> Double?
  /// The rows that the number speaks of.
  let count: @Sendable (Sample) -> Int

  init(
    _ name: String, count: @escaping @Sendable (Sample) -> Int = { $0.total },
    value: @escaping @Sendable (Sample) -> Double?
  ) {
    self.name = name
    self.count = count
    self.value = value
  }

  static func ratio(_ part: Int, _ whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }

  /// Right verdicts over all rows; not assessed counts as wrong.
  static let accuracy = Measure("accuracy") { sample in
    ratio(Category.allCases.reduce(0) { $0 + sample.right($1) }, sample.total)
  }

  /// Mean F1 of the categories that a label or a verdict names.
  static let macroF1 = Measure("macro-F1") { sample in
    mean(Category.allCases.compactMap { sample.f1($0) })
  }

  /// Rows with a verdict over all rows.
  static let coverage = Measure("coverage") { ratio($0.assessed, $0.total) }

  /// Verdicts called uncertain over all verdicts.
  static let uncertain = Measure("uncertain", count: \.assessed) { sample in
    ratio(
      sample.rows.indices.reduce(0) { $0 + (sample.rows[$1].isUncertain ? sample.counts[$1] : 0) }, sample.assessed)
  }

  /// The rows labelled UTILITY or MARKETING alone: AUTHENTICATION is easy and flatters.
  static let hardAccuracy = Measure(
    "utility-or-marketing accuracy", count: { $0.labelled(.utility) + $0.labelled(.marketing) }
  ) { sample in
    ratio(sample.right(.utility) + sample.right(.marketing), sample.labelled(.utility) + sample.labelled(.marketing))
  }

  static let hardF1 = Measure(
    "utility-or-marketing macro-F1", count: { $0.labelled(.utility) + $0.labelled(.marketing) }
  ) { sample in
    mean([Category.utility, .marketing].compactMap { sample.f1($0, among: [.utility, .marketing]) })
  }

  /// Precision, recall and F1 of one category.
  static func perCategory(_ category: Category) -> [Measure] {
    [
      Measure("\(category.name) precision", count: { $0.predicted(category) }) {
        ratio($0.right(category), $0.predicted(category))
      },
      Measure("\(category.name) recall", count: { $0.labelled(category) }) {
        ratio($0.right(category), $0.labelled(category))
      },
      Measure("\(category.name) F1", count: { $0.labelled(category) }) { $0.f1(category) },
    ]
  }

  /// Squared distance between probabilities and truth, summed over the categories, 0 to 2; assessed rows only.
  static let brier = Measure("Brier score", count: \.assessed) { sample in
    var total = 0.0
    for index in sample.orders.byConfidence where sample.counts[index] > 0 {
      guard let probabilities = sample.rows[index].probabilities else { continue }
      for category in Category.allCases {
        let error = probabilities[category] - (sample.rows[index].label == category ? 1 : 0)
        total += Double(sample.counts[index]) * error * error
      }
    }
    return sample.assessed == 0 ? nil : total / Double(sample.assessed)
  }

  /// Mean distance between stated and true share of right verdicts, over ten bins of equal mass; assessed rows only.
  static let calibrationError = Measure("calibration error", count: \.assessed) { sample in
    let bins = Reliability.bins(sample)
    guard sample.assessed > 0 else { return nil }
    return bins.reduce(0) { $0 + abs($1.confidence - $1.accuracy) * Double($1.count) } / Double(sample.assessed)
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
