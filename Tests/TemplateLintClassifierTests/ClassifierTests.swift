import TemplateLintClassifier
import TemplateLintModel
import TemplateLintSignals
import Testing

@Suite struct ClassifierTests {
  private var sketch: Sketch {
    var sketch = Sketch()
    sketch.add("promotion.discount", .marketing, 10)
    sketch.add("promotion.offer", .marketing, 8)
    sketch.add("promotion.coupon", .marketing, 7)
    sketch.add("promotion.prize", .marketing, 6)
    sketch.add("transaction.order-state", .utility, 12)
    sketch.add("authentication.code-given", .authentication, 14)
    sketch.add("marker.greeting", nil, nil)
    sketch.add("structure.otp-button", .authentication, 0, kind: .structure, decides: true)
    sketch.add("structure.catalog", .marketing, 0, kind: .structure, decides: true)
    sketch.add("mixed.promotion-in-utility", .marketing, 0, kind: .floor)
    sketch.add("own.word", .utility, nil)
    sketch.add("appointment.missed", nil, 0, isOpen: true)
    return sketch
  }

  @Test func nothingFoundIsMarketing() {
    let verdict = sketch.verdict()
    #expect(verdict.category == .marketing)
    #expect(verdict.isAssessed)
    #expect(verdict.score == verdict.prior)
    #expect(verdict.evidence.isEmpty)
    #expect(verdict.risk == nil)
  }

  @Test func theScoreIsThePriorAndThePoints() {
    let sketch = sketch
    let verdict = sketch.verdict("promotion.discount", "promotion.offer", "transaction.order-state", "marker.greeting")
    var sum = verdict.prior
    for item in verdict.evidence { sum[item.toward] += item.points }
    #expect(sum == verdict.score)
    #expect(verdict.score == Score(utility: 12, marketing: 5 + 10 + 4))
  }

  @Test func withinAGroupTheLesserOnesCountLess() {
    let sketch = sketch
    let verdict = sketch.verdict("promotion.coupon", "promotion.prize", "promotion.discount", "promotion.offer")
    #expect(
      sketch.points(verdict) == [
        "promotion.discount": 10, "promotion.offer": 4, "promotion.coupon": 2, "promotion.prize": 2,
      ])
  }

  @Test func otherGroupsAreNotDiscounted() {
    let verdict = sketch.verdict("promotion.discount", "transaction.order-state")
    #expect(verdict.score.utility == 12)
  }

  @Test func buildingBlocksAreNoEvidence() {
    #expect(sketch.verdict("marker.greeting").evidence.isEmpty)
  }

  @Test func theHeaviestComesFirstAndTiesGoToTheFirstPlace() {
    var sketch = sketch
    sketch.add("account.status", .utility, 12)
    let verdict = sketch.verdict("account.status", "promotion.offer", "transaction.order-state")
    #expect(verdict.evidence.map { sketch.signals[$0.signal].id } == ["account.status", "transaction.order-state", "promotion.offer"])
  }

  @Test func aFloorLiftsMarketingAboveTheRestByItsMargin() {
    let sketch = sketch
    let verdict = sketch.verdict("transaction.order-state", "mixed.promotion-in-utility")
    #expect(sketch.points(verdict)["mixed.promotion-in-utility"] == 15)
    #expect(verdict.category == .marketing)
    #expect(verdict.score.marketing == verdict.score.utility + 8)
  }

  @Test func aFloorThatIsNotNeededIsNotShown() {
    let sketch = sketch
    let verdict = sketch.verdict("promotion.discount", "mixed.promotion-in-utility")
    #expect(sketch.points(verdict)["mixed.promotion-in-utility"] == nil)
  }

  @Test func theOneTimePasswordButtonDecidesWhateverTheWordsSay() {
    let verdict = sketch.verdict("structure.otp-button", "promotion.discount", "mixed.promotion-in-utility")
    #expect(verdict.category == .authentication)
    #expect(verdict.probabilities?.thousandths.authentication ?? 0 >= 985)
  }

  @Test func authenticationIsDecidedBeforeMarketing() {
    #expect(sketch.verdict("structure.catalog", "structure.otp-button").category == .authentication)
  }

  @Test func aCatalogIsMarketingEvenAroundAnOrder() {
    #expect(sketch.verdict("structure.catalog", "transaction.order-state").category == .marketing)
  }

  @Test func withoutLexiconThereIsNoVerdict() {
    let verdict = sketch.verdict("promotion.discount", declared: .utility, covered: false)
    #expect(!verdict.isAssessed)
    #expect(verdict.category == nil)
    #expect(verdict.probabilities == nil)
    #expect(verdict.risk == nil)
  }

  @Test func withoutLexiconStructureStillDecides() {
    let verdict = sketch.verdict("structure.catalog", covered: false)
    #expect(verdict.isAssessed)
    #expect(verdict.category == .marketing)
  }

  @Test func aSignalOfTheProjectsOwnGetsTheDefaultPoints() {
    #expect(sketch.verdict("own.word").score.utility == 6)
  }

  @Test func aCloseCallIsUncertainAndAClearOneIsNot() {
    #expect(sketch.verdict("transaction.order-state", "promotion.coupon").isUncertain)
    #expect(!sketch.verdict("promotion.discount", "promotion.offer").isUncertain)
  }

  @Test func whatTheSourcesLeaveOpenIsUncertain() {
    #expect(sketch.verdict("promotion.discount", "promotion.offer", "appointment.missed").isUncertain)
  }

  @Test func aLanguagesOffsetShowsInThePriorAndMarketingStaysTheLargest() {
    var sketch = sketch
    sketch.weights.offsets = [Weights.Offset(language: "pt", points: Score(utility: 40))]
    var reading = sketch.reading([])
    reading.detectedCode = "pt"
    #expect(sketch.classifier.classify(reading).prior == Score(utility: 4, marketing: 5))
    reading.detectedCode = "es"
    #expect(sketch.classifier.classify(reading).prior == Score(marketing: 5))
  }

  @Test func bitsBeyondTheSignalsAreIgnored() {
    var reading = sketch.reading(["promotion.discount"])
    reading.insert(255)
    #expect(sketch.classifier.classify(reading).evidence.count == 1)
  }

  @Test func aReusedVerdictForgetsTheLastTemplate() {
    let sketch = sketch
    var verdict = sketch.verdict("transaction.order-state", declared: .utility)
    sketch.classifier.classify(sketch.reading(["promotion.discount"]), into: &verdict)
    #expect(verdict == sketch.verdict("promotion.discount"))
  }
}
