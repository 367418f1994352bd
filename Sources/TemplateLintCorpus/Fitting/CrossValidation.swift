import TemplateLintClassifier
import TemplateLintModel
import TemplateLintSignals

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
    guard let best else { preconditionFailure("there is a setting to choose") }
    return best
  }

  /// The scores of every row and its copies under weights fitted without its fold; empty where it was not assessed.
  func score(_ choice: Fit.Choice) -> [[Score]] {
    let scale = Calibration(scale: plan.options.pointsPerNat, plausible: Score())
    var result = [[Score]](repeating: [], count: plan.rows.count)
    var verdict = Verdict()
    eachFold(choice, scale) { classifier, index in
      guard plan.rows[index].reading.isCovered else { return }
      for reading in plan.readings[index] {
        classifier.classify(reading, into: &verdict)
        result[index].append(verdict.score)
      }
    }
    return result
  }

  /// The verdict on every row under weights fitted without its fold.
  func judge(_ choice: Fit.Choice, _ calibration: Calibration) -> [Judged] {
    var verdicts = [Verdict](repeating: Verdict(), count: plan.rows.count)
    eachFold(choice, calibration) { classifier, index in
      classifier.classify(plan.rows[index].reading, declared: plan.rows[index].declared, into: &verdicts[index])
    }
    return plan.rows.indices.map { Judged(plan.rows[$0], verdicts[$0], cluster: plan.clusters.ofRow[$0]) }
  }

  /// Hands every row to the classifier that was fitted without its fold.
  private func eachFold(_ choice: Fit.Choice, _ calibration: Calibration, _ visit: (Classifier, Int) -> Void) {
    for fold in 0..<plan.options.folds where plan.folds.contains(fold) {
      let model = Descent(
        rows: plan.fitRows(constructedWeight: choice.constructedWeight) { $0 != fold }, signals: plan.fitSignals,
        languages: plan.languages.count, settings: Fit.settings(choice)
      ).run()
      let classifier = Classifier(
        weights: plan.weights(model, discounts: choice.discounts), calibration: calibration, signals: plan.signals)
      for index in plan.rows.indices where plan.folds[index] == fold { visit(classifier, index) }
    }
  }

  private func loss(_ scores: [[Score]]) -> Double {
    let softmax = Softmax(scale: plan.options.pointsPerNat)
    var total = 0.0
    var mass = 0.0
    for (index, row) in plan.rows.enumerated() where row.basis.isReal || !measuresReal {
      guard let score = scores[index].first else { continue }
      let weight = plan.options.basis.weight(of: row)
      total += weight * softmax.loss(score, row.label)
      mass += weight
    }
    return mass > 0 ? total / mass : 0
  }
}
