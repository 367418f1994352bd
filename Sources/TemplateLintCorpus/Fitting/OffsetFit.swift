package import TemplateLintClassifier
import TemplateLintModel
package import TemplateLintSignals

/// Re-estimates the prior alone, as `fit --offset` does for an account whose mix of templates differs from the corpus.
package enum OffsetFit {
  /// Pull of the prior toward where it was, so that a few rows move it little.
  private static let strength = 4.0

  /// The weights with a new prior, and how many assessed rows it was estimated from.
  package static func run(
    rows: [LabelledTemplate], weights: Weights, calibration: Calibration, signals: [Signal],
    basis: BasisWeights = BasisWeights()
  ) -> (weights: Weights, count: Int) {
    let rows = rows.filter { !$0.isDoubtful && $0.reading.isCovered }.sorted { $0.id < $1.id }
    guard !rows.isEmpty else { return (weights, 0) }
    var best = weights
    var least = loss(rows, weights, weights, calibration, signals, basis)
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for category in Category.allCases {
        for move in [4, -4, 1, -1] {
          var tried = best
          tried.prior[category] += move
          guard isAllowed(tried.prior) else { continue }
          let found = loss(rows, tried, weights, calibration, signals, basis)
          if found < least {
            least = found
            best = tried
            hasMoved = true
          }
        }
      }
    }
    let lowest = min(best.prior.utility, best.prior.authentication)
    best.prior.utility -= lowest
    best.prior.authentication -= lowest
    best.prior.marketing -= lowest
    return (best, rows.count)
  }

  /// MARKETING stays the fallback.
  private static func isAllowed(_ prior: Score) -> Bool {
    min(prior.utility, prior.authentication) >= 0 && prior.marketing <= Weights.limit
      && prior.marketing > max(prior.utility, prior.authentication)
  }

  private static func loss(
    _ rows: [LabelledTemplate], _ weights: Weights, _ start: Weights, _ calibration: Calibration, _ signals: [Signal],
    _ basis: BasisWeights
  ) -> Double {
    let classifier = Classifier(weights: weights, calibration: calibration, signals: signals)
    let softmax = Softmax(scale: calibration.scale)
    var verdict = Verdict()
    var total = 0.0
    for row in rows {
      classifier.classify(row.reading, into: &verdict)
      total += basis.weight(of: row) * softmax.loss(verdict.score, row.label)
    }
    // Only differences between the categories matter, so the pull is on the distance to MARKETING.
    for category in [Category.utility, .authentication] {
      let now = weights.prior.marketing - weights.prior[category]
      let before = start.prior.marketing - start.prior[category]
      let nats = Double(now - before) / calibration.scale
      total += strength / 2 * nats * nats
    }
    return total
  }
}
