import TemplateLintClassifier
import TemplateLintModel
import Testing

@Suite struct ModelFileTests {
  @Test func weightsSurviveTheirFile() throws {
    let weights = Weights(
      prior: Score(utility: 2, marketing: 6), discounts: [100, 40], defaultPoints: 5,
      offsets: [Weights.Offset(language: "pt", points: Score(utility: -1))],
      entries: [
        Weights.Entry(id: "a.one", points: 3, support: 20, isPrior: false),
        Weights.Entry(id: "b.two", points: 0, decides: true, isOpen: true),
      ])
    #expect(try Weights(json: weights.json()) == weights)
  }

  @Test func calibrationSurvivesItsFile() throws {
    let calibration = Calibration(
      scale: 4.3, plausible: Score(utility: 310, authentication: 500, marketing: 250), costs: Costs(stop: 70))
    #expect(try Calibration(json: calibration.json()) == calibration)
  }

  @Test func theShippedFilesAreInCanonicalForm() throws {
    #expect(String(decoding: Weights.builtIn.json(), as: UTF8.self) == String(decoding: EmbeddedModel.weights, as: UTF8.self))
    #expect(
      String(decoding: Calibration.builtIn.json(), as: UTF8.self)
        == String(decoding: EmbeddedModel.calibration, as: UTF8.self))
  }

  @Test func marketingHasTheLargestShippedPrior() {
    let prior = Weights.builtIn.prior
    #expect(prior.marketing > prior.utility && prior.marketing > prior.authentication)
  }

  @Test func aNegativePointIsRefused() {
    let text = """
      {"schema":"templatelint/weights/1","prior":{"UTILITY":0,"AUTHENTICATION":0,"MARKETING":1},"discounts":[100],
      "defaultPoints":5,"languages":[],"signals":[{"id":"a.b","points":-1,"support":0}]}
      """
    #expect(throws: WeightsError.member("points")) { try Weights(json: Array(text.utf8)) }
  }

  @Test func anotherSchemaIsRefused() {
    #expect(throws: WeightsError.schema(expected: "templatelint/weights/1")) {
      try Weights(json: Array(#"{"schema":"templatelint/weights/2"}"#.utf8))
    }
  }
}
