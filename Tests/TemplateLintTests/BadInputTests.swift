import Testing

@testable import TemplateLint
@testable import TemplateLintRules

/// What cannot be read becomes one finding with a place, and everything else is still read.
@Suite struct BadInputTests {
  private func rules(_ json: String) -> [[String]] { Analyzer().analyze(json).map { $0.findings.map(\.rule) } }

  @Test(arguments: [
    ("", "file-empty"), ("{\"name\":\"a\",", "json-invalid"), ("\u{0}\u{1}\u{2}\u{3}", "file-not-text"),
    (String(repeating: "[", count: 200) + String(repeating: "]", count: 200), "json-too-deep"), ("order shipped", "json-invalid"),
  ])
  func unreadableInputIsOneFinding(_ json: String, _ rule: String) {
    let analyses = Analyzer().analyze(json)
    #expect(analyses.count == 1)
    #expect(analyses.first?.findings.map(\.rule) == [rule])
    #expect(analyses.first?.error != nil)
  }

  @Test func invalidUTF8IsSaidSo() {
    let analyses = Analyzer().analyze(Array(#"{"name":"a"#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8))
    #expect(analyses.map { $0.findings.map(\.rule) } == [["file-not-text"]])
  }

  @Test func aBadLineDoesNotStopTheOthers() {
    let good = #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped today."}]}"#
    let analyses = Analyzer().analyze([good, "{oops", good].joined(separator: "\n"))
    #expect(analyses.count == 3)
    #expect(analyses[1].error?.line == 2)
    #expect(analyses[0].name == "order_shipped" && analyses[2].name == "order_shipped")
  }

  @Test func aTemplateThatIsTooLargeIsPassedOver() {
    var options = Analyzer.Options()
    options.maximumRecordBytes = 1000
    let large = #"{"name":"a","components":[{"type":"BODY","text":"\#(String(repeating: "x", count: 5000))"}]}"#
    let small = #"{"name":"b","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}"#
    let analyses = Analyzer(options: options).analyze("[\(large),\(small)]")
    #expect(analyses.count == 2)
    #expect(analyses.first?.findings.map(\.rule) == ["template-too-large"])
    #expect(analyses.last?.name == "b")
  }

  @Test func aTemplateWithoutBodyOrWithWrongTypesIsStillAnalysed() {
    #expect(rules(#"{"name":"a","language":"en_US","category":"UTILITY","components":[]}"#)[0].contains("body-missing"))
    #expect(!Analyzer().analyze(#"{"name":7,"language":"en_US","category":"UTILITY","components":[{"type":"WALL","text":"x"},{"type":"BODY","text":5}]}"#).isEmpty)
  }
}
