import TemplateLintClassifier
import TemplateLintModel

/// Turns scores of rows that the weights have not seen into a scale and into what counts as plausible.
struct CalibrationFit {
  /// Label, score and weight of the rows that calibrate: the assessed real ones and their copies, or all where there are none.
  private let rows: [(label: Category, score: Score, weight: Double)]
  private let options: FitOptions

  init(_ plan: FitPlan, _ scores: [[Score]]) {
    options = plan.options
    let measuresReal = plan.rows.contains { $0.basis.isReal }
    rows = plan.rows.indices.flatMap { index -> [(Category, Score, Double)] in
      let row = plan.rows[index]
      guard row.basis.isReal || !measuresReal else { return [] }
      let weight = plan.options.basis.weight(of: row) / Double(max(scores[index].count, 1))
      return scores[index].map { (row.label, $0, weight) }
    }
  }

  func calibration(costs: Costs) -> Calibration {
    let scale = (self.scale() * options.unseenWidening * 10).rounded() / 10
    return Calibration(scale: scale, plausible: plausible(Softmax(scale: scale)), costs: costs)
  }

  /// The scale with the smallest loss, in tenths of a point.
  private func scale() -> Double {
    var best = options.pointsPerNat
    var least = Double.infinity
    for tenths in 20...200 {
      let softmax = Softmax(scale: Double(tenths) / 10)
      var total = 0.0
      for row in rows { total += row.weight * softmax.loss(row.score, row.label) }
      if total < least {
        least = total
        best = softmax.scale
      }
    }
    return best
  }

  /// For each category the largest thousandths that 90 % of its own rows reach.
  private func plausible(_ softmax: Softmax) -> Score {
    var result = Score()
    for category in Category.allCases {
      let own = rows.filter { $0.label == category }
        .map { softmax.probabilities($0.score).thousandths[category] }.sorted()
      guard !own.isEmpty else { continue }
      let below = Int((Double(own.count + 1) * (1 - options.coverage)).rounded(.down))
      result[category] = own[max(below - 1, 0)]
    }
    return result
  }
}
