/// What a fit tries, and the limits that it keeps to.
package struct FitOptions: Sendable, Equatable {
  /// Points for each nat before calibration: fine enough that rounding does not matter, coarse enough to be read.
  package var pointsPerNat = 5.0
  package var folds = 5
  /// A signal in fewer rows keeps its prior weight.
  package var leastSupport = 8
  /// A language with fewer real rows gets no offset.
  package var leastRowsForOffset = 60
  /// Pulls toward the prior weights to choose from.
  package var strengths = [1.0, 2.0, 4.0, 8.0]
  /// Weights of a constructed row to choose from.
  package var constructedWeights = [0.05, 0.1, 0.2, 0.4]
  /// Group discounts in percent to choose from.
  package var discounts = [[100, 50, 25]]
  /// Share of the labelled rows of a category that must find it plausible.
  package var coverage = 0.9
  /// Phrases missed in copies of the rows.
  package var dropout = Dropout(chance: 0.35, copies: 4)
  /// A word in fewer rows gets no weight of its own.
  package var leastRowsForWord = 2
  /// Pull of every word's weight toward 0; chosen on rows outside the fold.
  package var wordStrength = 0.025
  /// How much a constructed row counts when words are fitted.
  package var constructedWordWeight = 0.1
  /// The scale is wider than the rows outside the fold ask for. Their lexicons were written with these rows in view, which no fold undoes:
  /// on 223 real rows that nobody had read, probabilities were best with 1.3 to 1.6 times the scale (measured 2026-11-25).
  package var unseenWidening = 1.4
  package var basis = BasisWeights()

  package init() {}
}
