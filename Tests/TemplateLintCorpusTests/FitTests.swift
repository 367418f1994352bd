import TemplateLintClassifier
import TemplateLintCorpus
import TemplateLintModel
import TemplateLintSignals
import Testing

@Suite struct FitTests {
  private static let options: FitOptions = {
    var options = FitOptions()
    options.strengths = [0.5, 4]
    options.constructedWeights = [0.3]
    return options
  }()

  private static let outcome = Fit.run(
    rows: Sketch.rows, signals: Sketch.signals, prior: Sketch.prior, options: options)

  private func entry(_ id: String) throws -> Weights.Entry {
    try #require(Self.outcome.weights.entries.first { $0.id == id })
  }

  @Test func theOrderOfTheRowsDoesNotMatter() {
    let again = Fit.run(
      rows: Sketch.rows.reversed(), signals: Sketch.signals, prior: Sketch.prior, options: Self.options)
    #expect(again.weights.json() == Self.outcome.weights.json())
    #expect(again.calibration.json() == Self.outcome.calibration.json())
  }

  @Test func noWeightLeavesItsSide() {
    #expect(Self.outcome.weights.entries.allSatisfy { $0.points >= 0 })
  }

  @Test func aMisleadingSignalFallsToNothing() throws {
    // A signal toward UTILITY that stands in MARKETING rows only.
    let rows = Sketch.rows.map { row in
      var row = row
      if row.label == .marketing { row.reading.insert(3) }
      return row
    }
    let weights = Fit.run(rows: rows, signals: Sketch.signals, prior: Sketch.prior, options: Self.options).weights
    let found = try #require(weights.entries.first { $0.id == "account.status" })
    #expect(found.points < (try entry("account.status")).points)
  }

  @Test func aRareSignalKeepsItsPriorWeightAndIsMarked() throws {
    let rare = try entry("marker.rare")
    #expect(rare.points == 3)
    #expect(rare.isPrior)
    #expect(rare.support == 1)
  }

  @Test func aCommonSignalIsFitted() throws {
    let common = try entry("promotion.discount")
    #expect(!common.isPrior)
    #expect(common.points > 4)
  }

  @Test func theDecidingFlagIsCarriedOver() throws {
    #expect(try entry("structure.otp-button").decides)
  }

  @Test func marketingHasTheLargestPrior() {
    let prior = Self.outcome.weights.prior
    #expect(prior.marketing > prior.utility && prior.marketing > prior.authentication)
    #expect(min(prior.utility, prior.authentication) == 0)
  }

  @Test func mostRowsOutsideTheFoldsAreRight() {
    let right = Self.outcome.crossValidated.count { $0.isRight }
    #expect(right * 100 > Self.outcome.crossValidated.count * 85)
  }

  @Test func ninetyPercentOfEachCategoryFindItPlausible() {
    let plausible = Self.outcome.calibration.plausible
    for category in Category.allCases {
      let own = Self.outcome.crossValidated.filter { $0.label == category && $0.basis.isReal }
      let reached = own.count { $0.probabilities?.thousandths[category] ?? 0 >= plausible[category] }
      #expect(reached * 10 >= own.count * 9)
    }
  }

  @Test func doubtfulRowsTeachNothing() {
    let doubtful = (0..<50).map { Sketch.row("doubt-\($0)", .utility, [0], doubtful: true) }
    let again = Fit.run(
      rows: Sketch.rows + doubtful, signals: Sketch.signals, prior: Sketch.prior, options: Self.options)
    #expect(again.weights == Self.outcome.weights)
  }
}
