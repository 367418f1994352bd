import TemplateLintJSON
import TemplateLintModel
import TemplateLintSignals
import Testing

@Suite struct WordingTests {
  /// `offer` pulls toward MARKETING, `receipt` toward UTILITY, `<number>` a little toward AUTHENTICATION.
  static let table = WordingTable(
    base: .zero,
    words: [
      (WordingFeature.hash(of: "offer"), WordingTable.Weights(-400, -400, 800, 0)),
      (WordingFeature.hash(of: "receipt"), WordingTable.Weights(900, -500, -400, 0)),
      (WordingFeature.hash(of: "<number>"), WordingTable.Weights(-50, 100, -50, 0)),
    ])

  private func read(_ json: String) throws -> (reading: SignalReading, spans: [String], ids: [String]) {
    var document = Document()
    try JSONParser.parse(Array(json.utf8), into: &document)
    var roots: ContiguousArray<TemplateRoot> = []
    TemplateReader.locate(in: &document, into: &roots)
    var template = Template()
    TemplateReader.read(try #require(roots.first), of: document, into: &template)
    var matcher = SignalMatcher(.builtIn, wording: Self.table)
    var reading = SignalReading()
    matcher.read(template, of: document, into: &reading)
    let ids = (0..<matcher.pack.signalCount).filter { reading.has($0) }.map { matcher.pack.id($0) }
    let spans = reading.matches.filter { matcher.pack.id(Int($0.signal)).hasPrefix("wording.") }
      .map { document.string($0.range) }
    return (reading, spans, ids.filter { $0.hasPrefix("wording.") })
  }

  private func template(_ body: String, name: String = "note") -> String {
    #"{"name":"\#(name)","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"\#(body)"}]}"#
  }

  @Test func aWordThatPullsIsFoundAndStandsNowhere() throws {
    let found = try read(template("Here is an Offer for you and your family"))
    #expect(found.ids == ["wording.marketing"])
    #expect(found.spans.isEmpty)
    #expect(found.reading.wordingPoints == 12)
  }

  @Test func aRepeatedWordCountsOnce() throws {
    let once = try read(template("Here is an offer for you and your family"))
    let thrice = try read(template("Here is an offer, an offer and an offer for you and your family"))
    #expect(once.reading.wordingPoints == thrice.reading.wordingPoints)
  }

  @Test func wordsOfNamesDoNotCount() throws {
    let found = try read(template("We have something here for you and for them", name: "offer"))
    #expect(found.ids.isEmpty && found.reading.wordingPoints == 0)
  }

  @Test func oppositeWordsNearlyCancel() throws {
    let found = try read(template("Here is the receipt and the offer for you"))
    #expect(found.ids == ["wording.utility"])
    #expect(found.reading.wordingPoints == 1)
  }

  @Test func aLanguageWithoutLexiconHasNoWording() throws {
    let found = try read(template("உங்கள் ஆர்டர் அனுப்பப்பட்டது offer"))
    #expect(!found.reading.isCovered)
    #expect(found.ids.isEmpty)
  }

  @Test func thePullDoesNotDependOnTheOrderOfWords() {
    let hashes = ["offer", "receipt", "<number>", "unknown"].map { WordingFeature.hash(of: $0) }
    #expect(Self.table.pull(of: hashes) == Self.table.pull(of: hashes.reversed()))
  }

  @Test func aTableFindsEveryOneOfManyWords() {
    let words = (0..<5000).map { (hash: WordingFeature.hash(of: "w\($0)"), weights: WordingTable.Weights(Int32($0), 0, 0, 0)) }
    let table = WordingTable(base: .zero, words: words)
    for (index, word) in words.enumerated() { #expect(table[table.index(of: word.hash)][0] == Int32(index)) }
    #expect(table.index(of: WordingFeature.hash(of: "absent")) == -1)
    #expect(WordingTable.empty.index(of: 1) == -1)
  }
}
