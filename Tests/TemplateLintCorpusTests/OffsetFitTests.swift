import TemplateLintClassifier
import TemplateLintCorpus
import TemplateLintModel
import Testing

@Suite struct OffsetFitTests {
  private let weights = Weights(
    prior: Score(utility: 0, authentication: 0, marketing: 10), discounts: [100], defaultPoints: 5,
    entries: [Weights.Entry(id: "transaction.order-state", points: 6), Weights.Entry(id: "promotion.discount", points: 6)])
  private let calibration = Calibration(scale: 5, plausible: Score())

  @Test func manyUtilityRowsRaiseTheirPriorAndMarketingStaysTheLargest() {
    let rows = (0..<60).map { Sketch.row("r\($0)", $0 % 6 == 0 ? .marketing : .utility, [2]) }
    let found = OffsetFit.run(rows: rows, weights: weights, calibration: calibration, signals: Sketch.signals)
    #expect(found.count == 60)
    #expect(found.weights.prior.marketing - found.weights.prior.utility < 10)
    #expect(found.weights.prior.marketing > found.weights.prior.utility)
    #expect(found.weights.entries == weights.entries)
  }

  @Test func withoutRowsNothingMoves() {
    let found = OffsetFit.run(rows: [], weights: weights, calibration: calibration, signals: Sketch.signals)
    #expect(found.weights == weights && found.count == 0)
  }
}
