import TemplateLintClassifier
import TemplateLintModel
import TemplateLintSignals
import TemplateLintText
import Testing

@Suite struct CounterfactualTests {
  private func span(_ start: Int, _ end: Int, field: Int = 0) -> CounterfactualSearch.Span {
    CounterfactualSearch.Span(field: field, range: ByteRange(start, end), points: 5)
  }

  private let utility = Probabilities(utility: 8, authentication: 1, marketing: 1)
  private let marketing = Probabilities(utility: 1, authentication: 1, marketing: 8)

  @Test func oneSpanIsPreferredToTwo() {
    let search = CounterfactualSearch(spans: [span(0, 4), span(5, 9), span(10, 90)], target: .utility)
    let found = search.run { $0.contains(2) || $0 == [0, 1] ? utility : marketing }
    #expect(found == Counterfactual(remove: [2], category: .utility, thousandths: 800))
  }

  @Test func tiesGoToTheFewestBytesThenToTheEarliest() {
    let search = CounterfactualSearch(spans: [span(0, 9), span(10, 14), span(20, 24)], target: .utility)
    #expect(search.run { _ in utility }?.remove == [1])
  }

  @Test func anOverlapCountsOnce() {
    let search = CounterfactualSearch(
      spans: [span(0, 10), span(2, 12), span(20, 29), span(30, 34)], target: .utility)
    // [0, 1] covers 12 bytes, [2, 3] covers 13.
    let found = search.run { $0 == [0, 1] || $0 == [2, 3] ? utility : marketing }
    #expect(found?.remove == [0, 1])
  }

  @Test func fourSpansAreTooMany() {
    let spans = (0..<4).map { span($0 * 10, $0 * 10 + 5) }
    #expect(CounterfactualSearch(spans: spans, target: .utility).run { $0.count == 4 ? utility : marketing } == nil)
  }

  @Test func everySetOfThreeIsTried() {
    let spans = (0..<12).map { span($0 * 10, $0 * 10 + 5) }
    var tried = Set<[Int]>()
    let found = CounterfactualSearch(spans: spans, target: .utility).run {
      tried.insert($0)
      return $0 == [9, 10, 11] ? utility : marketing
    }
    #expect(found?.remove == [9, 10, 11])
    #expect(tried.count == 12 + 66 + 220)
  }

  @Test func notAssessedIsNoCure() {
    #expect(CounterfactualSearch(spans: [span(0, 4)], target: .utility).run { _ in nil } == nil)
  }

  @Test func withoutSpansThereIsNothingToRemove() {
    #expect(CounterfactualSearch(spans: [], target: .utility).run { _ in utility } == nil)
  }

  @Test func theSpansAreTheHeaviestInTheOrderOfTheirPlaces() {
    var sketch = Sketch()
    for index in 0..<14 { sketch.add("g\(index).signal", .marketing, 20 - index) }
    let reading = sketch.reading(sketch.signals.map(\.id).reversed())
    let search = CounterfactualSearch(
      verdict: sketch.classifier.classify(reading), reading: reading, target: .utility)
    #expect(search.spans.count == 12)
    #expect(search.spans.map(\.points) == Array(9...20))
  }
}
