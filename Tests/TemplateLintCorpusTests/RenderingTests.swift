import TemplateLintCorpus
import TemplateLintModel
import Testing

@Suite struct RenderingTests {
  private let evaluation = Evaluation(
    (0..<30).map {
      Sketch.judged(
        $0, $0 % 3 == 0 ? .marketing : .utility, $0 % 7 == 0 ? nil : (900 - $0 * 20, 0, 100 + $0 * 20),
        declared: .utility)
    }, doubtful: 2, bootstrap: Bootstrap(draws: 20))

  @Test func everyCellShowsItsCountAndInterval() {
    let text = EvaluationText.render(evaluation)
    #expect(text.contains("accuracy"))
    #expect(text.contains("n=30"))
    #expect(text.contains("left out as doubtful: 2"))
    #expect(text.contains("language en"))
    #expect(text.contains("basis meta-decision"))
  }

  @Test func theJSONNamesItsSchema() {
    let text = String(decoding: EvaluationJSON.render(evaluation, flips: []), as: UTF8.self)
    #expect(text.hasPrefix(#"{"schema":"templatelint/evaluation/1","doubtful":2,"overall":[{"name":"accuracy","value":0."#))
    #expect(text.hasSuffix("\"flips\":[]}\n"))
  }

  @Test func thePlotsAreWholeDocuments() {
    for plot in [EvaluationPlot.reliability(evaluation), EvaluationPlot.precisionRecall(evaluation)] {
      #expect(plot.hasPrefix("<svg "))
      #expect(plot.hasSuffix("</svg>\n"))
      #expect(plot.contains("polyline class=\"curve\" points=\"") && !plot.contains("nan"))
    }
  }

  @Test func flipsAreCountedByWhatTheyChange() {
    let text = EvaluationText.render([Flip(id: "a", label: .utility, before: .marketing, after: .utility)])
    #expect(text == "1 verdicts differ: 1 become right, 0 become wrong\n+ a: MARKETING -> UTILITY, label UTILITY\n")
  }
}
