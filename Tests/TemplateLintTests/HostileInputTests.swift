import TemplateLint
import Testing

/// Mutilated inputs of every format, the whole way to findings with places.
@Suite struct HostileInputTests {
  static let samples = [
    ("a.yml", "name: a_b\nlanguage: en\ncategory: UTILITY\ncomponents:\n  - type: BODY\n    text: 'Hi {{1}}, your order was sent. Renew today.'\n---\nname: c\n"),
    ("a.csv", "Name;Language;Category;Body;Buttons\r\na_b;en;UTILITY;\"Hi {{1}}, your \"\"order\"\"\r\nwas sent. Renew today.\";[ Yes ] [ No ]\r\n"),
    ("a.md", "# T\n\n## `a_b` (UTILITY, en)\n\n> Hi {{1}}, your order\n> was sent. Renew today.\n\n```json\n{\"name\":\"c\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\",\"text\":\"Renew today\"}]}\n```\n"),
    ("a.json", #"{"templates":[{"elementName":"g","languageCode":"en","category":"UTILITY","containerMeta":"{\"data\":\"Hi {{1}}, renew today.\"}"}]}"#),
  ]

  @Test(arguments: samples.map(\.0)) func everythingThatIsSaidHasAPlaceInTheInput(_ path: String) throws {
    let sample = try #require(Self.samples.first { $0.0 == path }).1
    let intact = Analyzer().analyze(sample, path: path)
    #expect(intact.contains { !$0.contributions.isEmpty && $0.error == nil })
    var state: UInt64 = 3
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let alphabet = Array("{}[]\"',:;|#>`- \n\r\u{0}".utf8) + [0xFF, 0xC3]
    for _ in 0..<150 {
      var bytes = Array(sample.utf8)
      for _ in 0..<(1 + next(4)) { bytes[next(bytes.count)] = alphabet[next(alphabet.count)] }
      if next(4) == 0 { bytes.removeLast(next(bytes.count)) }
      for analysis in Analyzer().analyze(bytes, path: path) { check(analysis, lines: bytes.count + 1) }
    }
  }

  private func check(_ analysis: Analysis, lines: Int) {
    let places = [analysis.source] + analysis.findings.map(\.source) + analysis.contributions.flatMap { $0.spans.map(\.source) }
    for place in places {
      #expect(place.line >= 1 && place.line <= lines && place.column >= 1)
      #expect((place.line, place.column) <= (place.endLine, place.endColumn))
    }
    if let error = analysis.error { #expect(error.line >= 1 && !error.message.isEmpty) }
  }
}
