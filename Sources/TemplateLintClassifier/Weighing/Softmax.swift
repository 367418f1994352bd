package import TemplateLintModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Turns whole scores into probabilities; the powers are computed once, as scores differ by whole points.
package struct Softmax: Sendable {
  /// Points that multiply the odds by e.
  package let scale: Double
  /// `exp(-d / scale)` for a difference of `d` points; beyond the table the share is below a thousandth of a thousandth.
  private let powers: ContiguousArray<Double>

  package init(scale: Double) {
    precondition(scale > 0 && scale.isFinite, "the scale is a positive number of points")
    self.scale = scale
    let count = min(Int((scale * 30).rounded(.up)) + 1, 4096)
    powers = ContiguousArray((0..<count).map { exp(-Double($0) / scale) })
  }

  package func probabilities(_ score: Score) -> Probabilities {
    let top = max(score.utility, score.authentication, score.marketing)
    return Probabilities(
      utility: power(top - score.utility), authentication: power(top - score.authentication),
      marketing: power(top - score.marketing))
  }

  /// Points after which a lead is worth at least 99 % against two rivals.
  package var decisiveLead: Int { Int((scale * log(198)).rounded(.up)) }

  fileprivate func power(_ difference: Int) -> Double { difference < powers.count ? powers[difference] : 0 }
}

extension Softmax {
  /// Negative log-likelihood of `label` in nats, before rounding to thousandths.
  package func loss(_ score: Score, _ label: Category) -> Double {
    let top = max(score.utility, score.authentication, score.marketing)
    let sum = power(top - score.utility) + power(top - score.authentication) + power(top - score.marketing)
    return log(sum) + Double(top - score[label]) / scale
  }
}
