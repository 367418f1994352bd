import TemplateLintModel

/// A model in nats, before it is rounded to whole points. Categories stand in the order of their raw values.
struct FitModel: Sendable, Equatable {
  /// One for each signal, at least 0.
  var weights: [Double]
  /// UTILITY stays 0; MARKETING is the largest.
  var prior: SIMD3<Double>
  /// By language index: what is added to the prior; MARKETING stays 0.
  var offsets: [SIMD3<Double>]
}

/// How a model is fitted.
struct FitSettings: Sendable, Equatable {
  /// Pull of every weight toward its prior weight.
  var strength: Double
  /// Pull of a language's offset toward 0.
  var offsetStrength = 12.0
  /// Share that the heaviest, the second, ... signal of a group keeps; the last repeats.
  var discounts: [Double]
  /// How much the prior of MARKETING exceeds the others at least.
  var lead = 0.2
  /// Passes over all weights at most.
  var passes = 60
  /// A pass that moves no weight further than this is the last.
  var tolerance = 1e-4
}
