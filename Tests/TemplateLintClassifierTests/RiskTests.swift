import TemplateLintClassifier
import TemplateLintModel
import Testing

@Suite struct RiskTests {
  private func sketch(utility: Int = 0, authentication: Int = 0, marketing: Int = 0) -> Sketch {
    var sketch = Sketch()
    sketch.weights.prior = Score(utility: utility, authentication: authentication, marketing: marketing)
    return sketch
  }

  @Test(arguments: [
    (Category.utility, Category.marketing, Risk.Kind.repriced),
    (.authentication, .marketing, .repriced),
    (.utility, .authentication, .rejected),
    (.marketing, .authentication, .rejected),
    (.marketing, .utility, .overpaid),
    (.authentication, .utility, .none),
    (.utility, .utility, .none),
    (.marketing, .marketing, .none),
    (.authentication, .authentication, .none),
  ]) func theKindFollowsFromBothCategories(held: Category, read: Category, kind: Risk.Kind) throws {
    var sketch = sketch()
    sketch.weights.prior[read] = 30
    let risk = try #require(sketch.verdict(declared: held).risk)
    #expect(risk.kind == kind)
    #expect(risk.thousandths == 1000 - (sketch.verdict().probabilities?.thousandths[held] ?? -1))
  }

  @Test func theProbabilityIsOneLessThatOfTheHeldCategory() throws {
    let verdict = sketch(utility: 4, marketing: 14).verdict(declared: .utility)
    let risk = try #require(verdict.risk)
    #expect(risk.thousandths + (verdict.probabilities?.thousandths.utility ?? 0) == 1000)
  }

  @Test func declaredComesBeforeCurrent() {
    let sketch = sketch(marketing: 9)
    #expect(sketch.verdict(declared: .utility, current: .marketing).risk?.against == .declared)
    #expect(sketch.verdict(current: .utility).risk?.against == .current)
    #expect(sketch.verdict().risk == nil)
  }

  @Test func aClearRepricingIsHighAndAgreementIsLow() {
    #expect(sketch(marketing: 20).verdict(declared: .utility).risk?.level == .high)
    #expect(sketch(utility: 20).verdict(declared: .utility).risk?.level == .low)
  }

  @Test func aNarrowRepricingIsMedium() {
    #expect(sketch(utility: 10, marketing: 11).verdict(declared: .utility).risk?.level == .medium)
  }

  @Test func overpayingNeverStopsAnyone() {
    #expect(sketch(utility: 90).verdict(declared: .marketing).risk?.level == .low)
  }

  @Test func highNeedsAConsequence() {
    #expect(sketch(utility: 90).verdict(declared: .authentication).risk?.level == .medium)
  }

  @Test func dearerHarmLowersTheThreshold() {
    var sketch = sketch(utility: 10, marketing: 11)
    sketch.calibration.costs.repriced = 500
    #expect(sketch.verdict(declared: .utility).risk?.level == .high)
    sketch.calibration.costs = Costs(repriced: 1, rejected: 1)
    #expect(sketch.verdict(declared: .utility).risk?.level == .low)
  }

  @Test func repricingCostsMoreThanMoney() {
    #expect(sketch(marketing: 20).verdict(declared: .utility).risk?.consequences == [.price, .delivery, .consent, .enforcement])
  }
}
