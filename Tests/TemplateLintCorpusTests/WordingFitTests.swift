import TemplateLintClassifier
import TemplateLintModel
import TemplateLintSignals
import Testing

@testable import TemplateLintCorpus

@Suite struct WordingFitTests {
  private static func row(_ id: Int, _ label: Category, _ words: [String], _ basis: LabelledRow.Basis) -> LabelledTemplate {
    LabelledTemplate(id: "r\(id)", label: label, basis: basis, language: "en", words: words.sorted(), reading: SignalReading())
  }

  private static let rows: [LabelledTemplate] = (0..<60).map { index in
    let label: Category = index % 2 == 0 ? .utility : .marketing
    let own = label == .utility ? ["parcel", "arrived"] : ["discover", "deals"]
    return row(index, label, own + ["the", index % 3 == 0 ? "acme" : "today"], index % 3 == 0 ? .metaDecision : .constructed)
  }

  @Test func wordsPullTowardTheCategoryThatTheyAreFoundIn() throws {
    let wording = WordingFit(Self.rows, FitOptions()).run { _ in true }
    let table = wording.table
    #expect(table.pull(of: ["parcel", "arrived"].map { WordingFeature.hash(of: $0) }).toward == 0)
    #expect(table.pull(of: ["discover", "deals"].map { WordingFeature.hash(of: $0) }).toward == 2)
  }

  @Test func wordsOfRealRowsAloneStayOut() {
    let fit = WordingFit(Self.rows, FitOptions())
    #expect(!fit.vocabulary.contains("acme"))
    #expect(fit.vocabulary.contains("parcel"))
  }

  @Test func theSameRowsGiveTheSameBytes() {
    let first = WordingFit(Self.rows, FitOptions()).run { _ in true }.json()
    #expect(first == WordingFit(Self.rows, FitOptions()).run { _ in true }.json())
  }

  @Test func theWordingSurvivesItsFile() throws {
    let wording = WordingFit(Self.rows, FitOptions()).run { _ in true }
    #expect(try Wording(json: wording.json()) == wording)
  }

  @Test func theShippedWordingIsInCanonicalForm() throws {
    let bytes = EmbeddedModel.wording
    #expect(try Wording(json: bytes).json() == bytes)
    #expect(WordingTable.builtIn.count > 1000)
  }

  @Test func theEmbeddedTableIsMadeOfTheShippedWording() throws {
    let wording = try Wording(json: EmbeddedModel.wording)
    #expect(wording.image() == Array(EmbeddedModel.wordingTable), "run `make wording` and commit wording.table")
    for entry in wording.entries {
      let index = WordingTable.builtIn.index(of: WordingFeature.hash(of: entry.word))
      #expect(index >= 0 && WordingTable.builtIn[index] == entry.weights)
    }
  }

  @Test func anImageThatWasCutShortIsNoTable() {
    let image = EmbeddedModel.wordingTable
    #expect(WordingTable(embedded: UnsafeRawBufferPointer(rebasing: image[..<(image.count - 8)])) == nil)
    #expect(WordingTable(embedded: UnsafeRawBufferPointer(rebasing: image[16...])) == nil)
    #expect(WordingTable(embedded: UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
  }

  @Test func aQuadraticIsMinimisedExactly() {
    let target = (0..<40).map { Double($0) / 3 - 5 }
    let found = LimitedMemoryDescent(tolerance: 1e-9).minimize(from: [Double](repeating: 0, count: 40)) { point, gradient in
      var value = 0.0
      for index in point.indices {
        let scale = Double(1 + index % 7)
        gradient[index] = scale * (point[index] - target[index])
        value += scale / 2 * (point[index] - target[index]) * (point[index] - target[index])
      }
      return value
    }
    for index in target.indices { #expect(abs(found[index] - target[index]) < 1e-6) }
  }
}
