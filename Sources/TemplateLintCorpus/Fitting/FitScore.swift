#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import TemplateLintModel

/// The score of one row under a model, with what its derivative needs.
struct FitScore {
  /// In nats, by category.
  var values: SIMD3<Double>
  /// The category that a floor lifted, and the rival it was lifted to; -1 where none was.
  var lifted = -1
  var rival = -1

  init(_ row: FitRow, _ model: FitModel, _ signals: [FitSignal], _ discounts: [Double]) {
    values = model.prior + row.base
    if row.language >= 0 { values += model.offsets[row.language] }
    for signal in row.signals {
      let share = Self.share(of: signal, in: row, model.weights, signals, discounts)
      values[Int(signals[signal].toward.rawValue)] += share * model.weights[signal]
    }
    for floor in row.floors {
      let toward = Int(signals[floor].toward.rawValue)
      for other in 0..<3 where other != toward && values[other] > values[toward] {
        values[toward] = values[other]
        lifted = toward
        rival = other
      }
    }
  }

  /// What a signal keeps of its weight: those of its group that weigh more come first.
  static func share(
    of signal: Int, in row: FitRow, _ weights: [Double], _ signals: [FitSignal], _ discounts: [Double]
  ) -> Double {
    let group = signals[signal].group
    let weight = weights[signal]
    var rank = 0
    for other in row.signals where other != signal && signals[other].group == group {
      if weights[other] > weight || (weights[other] == weight && other < signal) { rank += 1 }
    }
    return discounts[min(rank, discounts.count - 1)]
  }

  var probabilities: SIMD3<Double> {
    let top = values.max()
    let powers = SIMD3(exp(values[0] - top), exp(values[1] - top), exp(values[2] - top))
    return powers / powers.sum()
  }

  /// Negative log-likelihood of `label`.
  func loss(_ label: Category) -> Double {
    let top = values.max()
    let sum = exp(values[0] - top) + exp(values[1] - top) + exp(values[2] - top)
    return log(sum) + top - values[Int(label.rawValue)]
  }

  /// First and second derivative of the loss by a term that adds to `category`.
  func slope(_ category: Int, _ label: Category) -> (first: Double, second: Double) {
    if category == lifted { return (0, 0) }
    let shares = probabilities
    let truth = Int(label.rawValue)
    var share = shares[category]
    var first = share - (category == truth ? 1 : 0)
    if category == rival {
      share += shares[lifted]
      first += shares[lifted] - (lifted == truth ? 1 : 0)
    }
    return (first, share * (1 - share))
  }
}
