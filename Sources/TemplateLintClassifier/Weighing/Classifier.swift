package import TemplateLintModel
package import TemplateLintSignals

/// Weighs what the signals found in one template.
///
/// Structure decides first; then points toward each category, discounted within groups; then floors; one softmax at the end.
package struct Classifier: Sendable {
  /// One row of the compiled weights, at the signal's own index.
  struct Row: Sendable {
    var points: Int32
    var kind: Signal.Kind
    /// Equal for signals of one group toward one category.
    var group: UInt16
    var toward: Category
    /// False for building blocks.
    var counts: Bool
    var decides: Bool
    var isOpen: Bool
  }

  let rows: ContiguousArray<Row>
  let prior: Score
  let discounts: ContiguousArray<Int>
  let offsets: ContiguousArray<Weights.Offset>
  let softmax: Softmax
  let plausible: Score
  /// What the levels of risk follow from; a project may have its own.
  package var costs: Costs

  /// Classifies `reading` into `verdict`, which keeps its memory; risk is held against `declared`, else `current`.
  package func classify(
    _ reading: SignalReading, declared: Category? = nil, current: Category? = nil, into verdict: inout Verdict
  ) {
    verdict.removeAll()
    verdict.prior = prior(language: reading.detectedCode)
    verdict.score = verdict.prior
    let isOpen = collect(reading, into: &verdict)
    discount(&verdict)
    let isDecided = decide(&verdict)
    if !isDecided { raiseFloors(&verdict) }
    finish(reading, into: &verdict)
    verdict.isAssessed = reading.isCovered || isDecided
    guard verdict.isAssessed else { return }
    let probabilities = softmax.probabilities(verdict.score)
    verdict.probabilities = probabilities
    verdict.category = probabilities.largest
    verdict.isUncertain = (isOpen && !isDecided) || isUncertain(probabilities)
    verdict.risk = risk(probabilities, declared: declared, current: current)
  }

  /// The same, into a new verdict.
  package func classify(_ reading: SignalReading, declared: Category? = nil, current: Category? = nil) -> Verdict {
    var verdict = Verdict()
    classify(reading, declared: declared, current: current, into: &verdict)
    return verdict
  }

  /// The prior with the language's offset; MARKETING stays the largest.
  private func prior(language: String) -> Score {
    var result = prior
    for offset in offsets where offset.language == language {
      result.utility += offset.points.utility
      result.authentication += offset.points.authentication
      result.marketing += offset.points.marketing
      result.utility = min(result.utility, result.marketing - 1)
      result.authentication = min(result.authentication, result.marketing - 1)
    }
    return result
  }

  /// Exactly the verdict's own category is plausible, or it is uncertain.
  private func isUncertain(_ probabilities: Probabilities) -> Bool {
    let thousandths = probabilities.thousandths
    let largest = probabilities.largest
    for category in [Category.marketing, .utility, .authentication] {
      if (thousandths[category] >= plausible[category]) != (category == largest) { return true }
    }
    return false
  }

  private func risk(_ probabilities: Probabilities, declared: Category?, current: Category?) -> Risk? {
    guard let held = declared ?? current else { return nil }
    return Risk(
      level: costs.level(probabilities, held: held),
      kind: Risk.kind(held: held, category: probabilities.largest),
      against: declared == nil ? .current : .declared,
      thousandths: 1000 - probabilities.thousandths[held])
  }
}
