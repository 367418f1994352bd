import TemplateLintClassifier
import TemplateLintCorpus
import TemplateLintModel
import Testing

@Suite struct EvaluationTests {
  /// Ten rows whose measures are easily computed by hand.
  private let judged: [Judged] = [
    Sketch.judged(0, .utility, (900, 0, 100)), Sketch.judged(1, .utility, (800, 0, 200)),
    Sketch.judged(2, .utility, (300, 0, 700)), Sketch.judged(3, .utility, nil),
    Sketch.judged(4, .marketing, (100, 0, 900), declared: .utility),
    Sketch.judged(5, .marketing, (400, 0, 600), declared: .utility),
    Sketch.judged(6, .marketing, (850, 0, 150), declared: .utility), Sketch.judged(7, .marketing, (0, 0, 1000)),
    Sketch.judged(8, .authentication, (0, 1000, 0)), Sketch.judged(9, .authentication, (0, 900, 100)),
  ]

  private func cells() -> [String: Estimate] {
    var result: [String: Estimate] = [:]
    for cell in Evaluation(judged, baseRate: 0.2, bootstrap: Bootstrap(draws: 50)).overall {
      result[cell.name] = cell.estimate
    }
    return result
  }

  @Test func accuracyCountsWhatWasNotAssessedAsWrong() {
    #expect(cells()["accuracy"]?.value == 0.7)
    #expect(cells()["accuracy"]?.count == 10)
    #expect(cells()["coverage"]?.value == 0.9)
  }

  @Test func precisionRecallAndF1OfEachCategory() throws {
    let cells = cells()
    #expect(cells["UTILITY precision"]?.value == 2.0 / 3)
    #expect(cells["UTILITY recall"]?.value == 0.5)
    #expect(cells["UTILITY F1"]?.value == 4.0 / 7)
    #expect(cells["MARKETING F1"]?.value == 6.0 / 8)
    #expect(cells["AUTHENTICATION F1"]?.value == 1)
    #expect(abs(try #require(cells["macro-F1"]).value - (4.0 / 7 + 0.75 + 1) / 3) < 1e-12)
  }

  @Test func theHardMeasuresLeaveAuthenticationOut() {
    #expect(cells()["utility-or-marketing accuracy"]?.value == 5.0 / 8)
    #expect(cells()["utility-or-marketing accuracy"]?.count == 8)
  }

  @Test func brierScoreIsTheMeanSquaredDistance() throws {
    // 0.02, 0.08, 0.98, 0.02, 0.32, 1.445, 0, 0, 0.02 over nine assessed rows.
    #expect(abs(try #require(cells()["Brier score"]).value - 2.885 / 9) < 1e-12)
  }

  @Test func everyMassIsInOneBinAndTheErrorIsTheirMeanDistance() throws {
    let bins = Evaluation(judged, bootstrap: Bootstrap(draws: 1)).reliability
    #expect(bins.map(\.count).reduce(0, +) == 9)
    let error = bins.reduce(0.0) { $0 + Double($1.count) * abs($1.confidence - $1.accuracy) } / 9
    #expect(abs(error - (try #require(cells()["calibration error"]).value)) < 1e-12)
    #expect(bins.count <= 10)
  }

  @Test func twentyRowsMakeTenBinsOfTwo() {
    let rows = (0..<20).map { Sketch.judged($0, .marketing, (500 - $0 * 20, 0, 500 + $0 * 20)) }
    #expect(Evaluation(rows, bootstrap: Bootstrap(draws: 1)).reliability.map(\.count) == Array(repeating: 2, count: 10))
  }

  @Test func overruledRecallIsHeldAgainstUtilityRows() throws {
    let cells = cells()
    // Overruled at 900, 600, 150; UTILITY rows at 700, 200, 100 and one not assessed.
    #expect(cells["overruled recall at 5 % false alarms"]?.value == 1.0 / 3)
    #expect(cells["overruled recall at 20 % false alarms"]?.value == 1.0 / 3)
    #expect(cells["overruled recall at 20 % false alarms"]?.count == 3)
    // Pairs won: 900 beats 4, 600 beats 3, 150 beats 2, of 12.
    #expect(abs(try #require(cells["overruled AUC"]).value - 9.0 / 12) < 1e-12)
    #expect(cells["overruled precision at base rate 0.200"]?.value == 1)
  }

  @Test func equalProbabilitiesAreAlarmedTogether() throws {
    let rows = [
      Sketch.judged(0, .utility, (500, 0, 500)), Sketch.judged(1, .marketing, (500, 0, 500), declared: .utility),
      Sketch.judged(2, .marketing, (100, 0, 900), declared: .utility), Sketch.judged(3, .utility, (900, 0, 100)),
    ]
    let cells = Evaluation(rows, bootstrap: Bootstrap(draws: 1)).overall
    #expect(cells.first { $0.name == "overruled recall at 5 % false alarms" }?.estimate?.value == 0.5)
    #expect(cells.first { $0.name == "overruled AUC" }?.estimate?.value == 0.875)
  }

  @Test func withoutOverruledRowsThereIsNothingToRank() {
    let cells = Evaluation([Sketch.judged(0, .utility, (900, 0, 100))], bootstrap: Bootstrap(draws: 2)).overall
    #expect(cells.first { $0.name == "overruled AUC" }?.estimate == nil)
  }

  @Test func anEmptyCorpusHasNoNumbers() {
    #expect(Evaluation([], bootstrap: Bootstrap(draws: 2)).overall.allSatisfy { $0.estimate == nil })
  }

  @Test func intervalsAreTheSameEveryTimeAndHoldTheValue() throws {
    let first = Evaluation(judged, bootstrap: Bootstrap(draws: 200))
    #expect(first == Evaluation(judged, bootstrap: Bootstrap(draws: 200)))
    let accuracy = try #require(first.overall.first?.estimate)
    #expect(accuracy.low < accuracy.value && accuracy.value < accuracy.high)
  }

  @Test func anotherSeedGivesAnotherInterval() {
    let rows = (0..<60).map { Sketch.judged($0, .utility, $0 % 3 == 0 ? (100, 0, 900) : (900, 0, 100)) }
    let one = Evaluation(rows, bootstrap: Bootstrap(draws: 30, seed: 1)).overall
    #expect(one != Evaluation(rows, bootstrap: Bootstrap(draws: 30, seed: 2)).overall)
  }

  @Test func slicesAreNamedAndSorted() {
    let rows = judged + [Sketch.judged(10, .utility, (900, 0, 100), language: "de")]
    #expect(Evaluation(rows, bootstrap: Bootstrap(draws: 2)).byLanguage.map(\.name) == ["de", "en"])
  }

  @Test func flipsAreGainsAndLosses() {
    var after = judged
    after[2] = Sketch.judged(2, .utility, (700, 0, 300))
    after[0] = Sketch.judged(0, .utility, nil)
    let flips = Flip.between(judged, after)
    #expect(flips.map(\.id) == ["row-0", "row-2"])
    #expect(flips[0].isLoss && !flips[0].isGain)
    #expect(flips[1].isGain && !flips[1].isLoss)
  }

  @Test func signalFigures() throws {
    let rows = [
      Sketch.row("a", .marketing, [0]), Sketch.row("b", .utility, [0, 2]), Sketch.row("c", .utility, [2]),
      Sketch.row("d", .utility, [2], doubtful: true),
    ]
    let found = SignalStatistics.of(rows, signals: Sketch.signals)
    let discount = try #require(found.first { $0.id == "promotion.discount" })
    #expect(discount.hits == 2 && discount.right == 1 && discount.conflicts == 1)
    #expect(discount.lift == 1.5)
    let order = try #require(found.first { $0.id == "transaction.order-state" })
    #expect(order.hits == 2 && order.precision == 1)
  }
}
