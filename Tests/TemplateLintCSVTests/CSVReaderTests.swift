import Testing

@testable import TemplateLintCSV

@Suite struct CSVReaderTests {
  private func rows(_ text: String) -> [CSVRow] { CSVRow.rows(of: Array(text.utf8)) }

  @Test func quotesHoldCommasLineEndsAndDoubledQuotes() {
    let rows = rows("a,\"b,c\",\"d \"\"e\"\"\",\"f\r\ng\"\r\nh,,\n")
    #expect(rows.map(\.cells) == [["a", "b,c", "d \"e\"", "f\r\ng"], ["h", "", ""]])
    #expect(rows.map(\.line) == [1, 3])
  }

  @Test func emptyLinesAndAByteOrderMarkAreSkipped() {
    let rows = rows("\u{FEFF}a,b\n\n\r\nc,d")
    #expect(rows.map(\.cells) == [["a", "b"], ["c", "d"]])
    #expect(rows.map(\.line) == [1, 4])
  }

  @Test(arguments: ["a,b\rc,d\r", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "\"a\",b\r\n\"c\",d"])
  func anyCutOfTheInputGivesTheSameRows(text: String) {
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var reader = CSVReader()
      var rows: [[String]] = []
      reader.append(bytes[..<cut])
      while let row = reader.next() { rows.append(row.cells) }
      reader.append(bytes[cut...])
      while let row = reader.next() { rows.append(row.cells) }
      reader.finish()
      while let row = reader.next() { rows.append(row.cells) }
      #expect(rows == [["a", "b"], ["c", "d"]], "cut at \(cut)")
    }
  }

  @Test func aRowThatIsTooLongIsMarkedAndTheNextOneRead() {
    var reader = CSVReader(maximumRowBytes: 10)
    reader.append(Array("a,\"bbbbbbbbbbbbbbbbbbbbb\nc,d\n".utf8))
    reader.finish()
    #expect(reader.next()?.isTooLong == true)
    #expect(reader.next()?.cells == ["c", "d"])
    #expect(reader.next() == nil)
  }

  @Test func aQuoteInsideACellIsText() {
    #expect(rows("5\" tape,x\n").map(\.cells) == [["5\" tape", "x"]])
  }
}
