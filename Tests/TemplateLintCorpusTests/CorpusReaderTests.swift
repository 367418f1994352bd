import TemplateLintCorpus
import TemplateLintModel
import Testing

@Suite struct CorpusReaderTests {
  private func read(_ text: String) -> CorpusReader {
    var reader = CorpusReader()
    reader.read(Array(text.utf8))
    return reader
  }

  private func line(_ id: String, label: String = "UTILITY", more: String = "") -> String {
    #"{"id":"\#(id)","label":"\#(label)",\#(more)"language":"pt_BR","template":{"name":"a_b","language":"pt_BR","category":"MARKETING","components":[{"type":"BODY","text":"one two three four five"}]}}"#
  }

  @Test func aRowIsReadWithItsBaseLanguage() throws {
    let reader = read(line("a", more: #""basis":"meta-decision","group":"g1","#) + "\n")
    let row = try #require(reader.rows.first)
    #expect(row.id == "a" && row.label == .utility && row.basis == .metaDecision)
    #expect(row.language == "pt" && row.group == "g1" && !row.isDoubtful)
    #expect(row.shingles.count == 3)
    #expect(reader.problems.isEmpty)
  }

  @Test func theAliasesAreAccepted() throws {
    let row = try #require(
      read(line("a", more: #""label_basis":"provider-example","suspect":true,"#)).rows.first)
    #expect(row.basis == .providerExample && row.isDoubtful)
  }

  @Test func theRowsOwnDeclarationWins() throws {
    let row = try #require(read(line("a", label: "marketing", more: #""declared":"UTILITY","#)).rows.first)
    #expect(row.declared == .utility && row.label == .marketing && row.isOverruled)
  }

  @Test func brokenLinesAreNamedAndTheOthersRead() {
    let reader = read(
      [line("a"), "{\"id\":", "", line("b", label: "TRANSACTIONAL"), line("a"), line("c")].joined(separator: "\n"))
    #expect(reader.rows.map(\.id) == ["a", "c"])
    #expect(reader.problems.map(\.line) == [2, 4, 5])
    #expect(reader.problems.dropFirst().map(\.reason) == [.unknownLabel, .repeatedID])
  }

  @Test func anExportCountsWhereMetaHasDecided() throws {
    let text = #"""
      {"data":[{"id":"77","name":"a","status":"APPROVED","language":"en","category":"MARKETING","previous_category":"UTILITY","components":[{"type":"BODY","text":"hello there"}]}]}
      """#
    let row = try #require(read(text).rows.first)
    #expect(row.id == "77" && row.label == .marketing && row.declared == .utility && row.basis == .metaDecision)
  }

  @Test func aPayloadWithoutLabelIsAProblem() {
    let text = #"{"name":"a","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"hello"}]}"#
    #expect(read(text).problems.map(\.reason) == [.noLabel])
  }
}
