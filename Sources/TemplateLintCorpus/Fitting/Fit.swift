package import TemplateLintClassifier
package import TemplateLintSignals

/// Makes weights and calibration from labelled templates: the same rows give the same bytes.
package enum Fit {
  /// What a fit hands over.
  package struct Outcome: Sendable {
    package var weights: Weights
    package var wording: Wording
    package var calibration: Calibration
    /// What cross-validation chose.
    package var choice: Choice
    /// Verdicts on rows that the weights were not fitted on, with the final calibration: the honest estimate.
    package var crossValidated: [Judged]
  }

  /// One setting, with the loss that cross-validation found for it.
  package struct Choice: Sendable, Equatable {
    package var strength: Double
    package var constructedWeight: Double
    package var discounts: [Int]
    /// Mean negative log-likelihood a row in nats, weighted by basis, on rows outside the fold.
    package var loss: Double
  }

  /// - Parameter combine: adds the combinations of a reading that phrases were taken from: the pack's own `combine`.
  package static func run(
    rows: [LabelledTemplate], signals: [Signal], prior: PriorWeights, options: FitOptions = FitOptions(),
    costs: Costs = Costs(), combine: (inout SignalReading) -> Void = { _ in }
  ) -> Outcome {
    var options = options
    options.basis.matchLabels(of: rows)
    let plan = FitPlan(rows: rows, signals: signals, prior: prior, options: options, combine: combine)
    let validation = CrossValidation(plan)
    let choice = validation.choose()
    let scored = validation.score(choice)
    let calibration = CalibrationFit(plan, scored).calibration(costs: costs)
    let model = Descent(
      rows: plan.fitRows(constructedWeight: choice.constructedWeight) { _ in true }, signals: plan.fitSignals,
      languages: plan.languages.count, settings: settings(choice)
    ).run()
    let weights = plan.weights(model, discounts: choice.discounts)
    return Outcome(
      weights: weights, wording: WordingFit(plan.rows, options).run { _ in true }, calibration: calibration, choice: choice,
      crossValidated: validation.judge(choice, calibration))
  }

  static func settings(_ choice: Choice) -> FitSettings {
    FitSettings(strength: choice.strength, discounts: choice.discounts.map { Double($0) / 100 })
  }
}
