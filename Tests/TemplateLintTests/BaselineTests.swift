import Testing

@testable import TemplateLint

private func entry(_ fingerprint: String, path: String = "a.json") -> Baseline.Entry {
  Baseline.Entry(fingerprint: fingerprint, rule: "body-missing", template: "x", language: nil, path: path)
}

@Suite struct BaselineTests {
  @Test func itIsWrittenSortedAndReadAgain() throws {
    let baseline = Baseline([entry("b", path: "b.json"), entry("a"), entry("a")])
    let text = String(decoding: baseline.json(), as: UTF8.self)
    #expect(
      text == """
        {
          "schema": "templatelint/baseline/1",
          "findings": [
            {"path":"a.json","template":"x","language":null,"rule":"body-missing","fingerprint":"a"},
            {"path":"b.json","template":"x","language":null,"rule":"body-missing","fingerprint":"b"}
          ]
        }

        """)
    #expect(try Baseline(json: Array(text.utf8)) == baseline)
    #expect(try Baseline(json: Baseline().json()) == Baseline())
  }

  @Test func itOnlyShrinksByItself() {
    let baseline = Baseline([entry("a"), entry("b"), entry("c", path: "other.json")])
    let comparison = baseline.compared(with: [entry("a"), entry("new")]) { $0.path == "a.json" }
    #expect(comparison.fixed == [entry("b")])
    #expect(comparison.new == [entry("new")])
    #expect(comparison.pruned.entries == [entry("a"), entry("c", path: "other.json")])
    #expect(comparison.extended.entries.count == 3)
  }

  @Test func aFindingThatMovedToAnotherFileStaysKnown() {
    let comparison = Baseline([entry("a", path: "gone.json")]).compared(with: [entry("a")]) { _ in true }
    #expect(comparison.fixed.isEmpty)
    #expect(comparison.new.isEmpty)
  }

  @Test(arguments: ["", "[]", "{}", #"{"schema":"templatelint/baseline/2","findings":[]}"#, #"{"schema":"templatelint/baseline/1","findings":[1]}"#])
  func otherFilesAreNoBaseline(_ text: String) {
    #expect(throws: Baseline.ReadError.self) { try Baseline(json: Array(text.utf8)) }
  }
}
