import TemplateLintClassifier
import TemplateLintModel

/// Fits without one fold and looks at that fold, for every fold; near-twins never stand on both sides.
struct CrossValidation {
  let plan: FitPlan
  private let measuresReal: Bool

  init(_ plan: FitPlan) {
    self.plan = plan
    measuresReal = plan.rows.contains { $0.basis.isReal }
  }

  /// The setting with the smallest loss on real rows (on all rows where there are no real ones); ties to the first.
  func choose() -> Fit.Choice {
    let options = plan.options
    let onlyReal = plan.rows.allSatisfy(\.basis.isReal)
    var best: Fit.Choice?
    for discounts in options.discounts {
      for constructed in onlyReal || !measuresReal ? [options.basis.constructed] : options.constructedWeights {
        for strength in options.strengths {
          var choice = Fit.Choice(
            strength: strength, constructedWeight: constructed, discounts: discounts, loss: 0)
          choice.loss = loss(score(choice))
          if choice.loss < best?.loss ?? .infinity { best = choice }
        }
      }
    }
    precondition(best != nil, "there is a setting to choose")
    return best ?? Fit.Choice(strength: 1, constructedWeight: 1, discounts: [100], loss: 0)
  }

  /// The score of every row under weights fitted without its fold; nil where it was not assessed.
  func score(_ choice: Fit.Choice) -> [Score?] {
    let scale = Calibration(scale: plan.options.pointsPerNat, plausible: Score())
    return judgements(choice, scale).map { $0.isAssessed ? $0.score : nil }
  }

  /// The verdict on every row under weights fitted without its fold.
  func judge(_ choice: Fit.Choice, _ calibration: Calibration) -> [Judged] {
    zip(plan.rows.indices, judgements(choice, calibration)).map { index, verdict in
      Judged(plan.rows[index], verdict, cluster: plan.clusters.ofRow[index])
    }
  }

  private func judgements(_ choice: Fit.Choice, _ calibration: Calibration) -> [Verdict] {
    var result = [Verdict](repeating: Verdict(), count: plan.rows.count)
    for fold in 0..<plan.options.folds where plan.folds.contains(fold) {
      let model = Descent(
        rows: plan.fitRows(constructedWeight: choice.constructedWeight) { $0 != fold }, signals: plan.fitSignals,
        languages: plan.languages.count, settings: Fit.settings(choice)
      ).run()
      let classifier = Classifier(
        weights: plan.weights(model, discounts: choice.discounts), calibration: calibration, signals: plan.signals)
      for index in plan.rows.indices where plan.folds[index] == fold {
        classifier.classify(
          plan.rows[index].reading, declared: plan.rows[index].declared, into: &result[index])
      }
    }
    return result
  }

  private func loss(_ scores: [Score?]) -> Double {
    let softmax = Softmax(scale: plan.options.pointsPerNat)
    var total = 0.0
    var mass = 0.0
    for (index, row) in plan.rows.enumerated() where row.basis.isReal || !measuresReal {
      guard let score = scores[index] else { continue }
      let weight = plan.options.basis.weight(of: row)
      total += weight * softmax.loss(score, row.label)
      mass += weight
    }
    return mass > 0 ? total / mass : 0
  }
}
