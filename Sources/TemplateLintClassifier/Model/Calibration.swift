/// How scores become probabilities, when a verdict is called uncertain, and what being wrong costs.
package struct Calibration: Sendable, Equatable {
  /// Points that multiply the odds by e.
  package var scale: Double
  /// Thousandths from which on a category is plausible: 90 % of the labelled rows of that category reach it.
  package var plausible: Score
  package var costs: Costs

  package init(scale: Double, plausible: Score, costs: Costs = Costs()) {
    self.scale = scale
    self.plausible = plausible
    self.costs = costs
  }
}
