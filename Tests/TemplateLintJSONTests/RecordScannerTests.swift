import TemplateLintText
import Testing

@testable import TemplateLintJSON

/// How a stream is cut into records, in one piece and in crumbs.
@Suite struct RecordScannerTests {
  @Test func oneObjectIsOneRecord() {
    #expect(scan("\n  {\"a\":\n 1}\n") == ["2:3 @3 {\"a\":\n 1}"])
  }

  @Test func anArrayGivesItsElements() {
    #expect(
      scan("[{\"a\":1},\r\n {\"b\":\"]}\"} , 7 ]")
        == ["1:2 @1 /0 {\"a\":1}", "2:2 @12 /1 {\"b\":\"]}\"}", "2:15 @25 /2 7"])
    #expect(scan("[]").isEmpty)
  }

  @Test func linesAreReadOneByOneAndABadOneHarmsNobody() {
    #expect(
      scan("{\"a\":1}\n{\"b\":\"x\nnot json\r\n\n  {\"c\":3}")
        == ["1:1 @0 {\"a\":1}", "2:1 @8 {\"b\":\"x", "3:1 @16 not json", "5:3 @29 {\"c\":3}"])
  }

  @Test func aBadFirstLineDoesNotHideTheLayout() {
    #expect(scan("oops\n{\"a\":1}\n") == ["1:1 @0 oops", "2:1 @5 {\"a\":1}"])
    #expect(scan("{\"a\":\"b\n{\"c\":1}\n") == ["1:1 @0 {\"a\":\"b", "2:1 @8 {\"c\":1}"])
    #expect(scan("{\"a\":1}}\n{\"c\":1}\n") == ["1:1 @0 {\"a\":1}}", "2:1 @9 {\"c\":1}"])
  }

  @Test func aGraphListGivesItsItems() {
    let text = "{\"data\": [\n  {\"a\":1},\n  {\"b\":[2]}],\n \"paging\":{\"cursors\":{}}}\n"
    #expect(scan(text) == ["2:3 @13 /data/0 {\"a\":1}", "3:3 @24 /data/1 {\"b\":[2]}"])
    #expect(scan("{\"paging\":{}, \"count\":2,\"waba_templates\":[{}]}") == ["1:43 @42 /waba_templates/0 {}"])
    #expect(scan("{\"data\":[]}").isEmpty)
  }

  @Test func onlyAListOfTheOutermostObjectIsTakenApart() {
    #expect(scan("{\"x\":{\"data\":[{}]}}") == ["1:1 @0 {\"x\":{\"data\":[{}]}}"])
    #expect(scan("{\"data\":{\"a\":[1]}}") == ["1:1 @0 {\"data\":{\"a\":[1]}}"])
    #expect(scan("{\"k\":\"data\",\"components\":[1]}") == ["1:1 @0 {\"k\":\"data\",\"components\":[1]}"])
  }

  @Test func severalValuesInARowAreAllRead() {
    #expect(scan("{\n\"a\":1}\n{\n\"b\":2}") == ["1:1 @0 {\n\"a\":1}", "3:1 @9 {\n\"b\":2}"])
    #expect(scan("[{}]\n[{}]") == ["1:2 @1 /0 {}", "2:2 @6 /0 {}"])
  }

  @Test func lineEndsAndTheByteOrderMarkAreCounted() {
    #expect(scan("\u{FEFF}{\"a\":1}\r\n{\"b\":2}\r\n") == ["1:1 @3 {\"a\":1}", "2:1 @12 {\"b\":2}"])
    #expect(scan("[\r{},\r\n{},\n{}]") == ["2:1 @2 /0 {}", "3:1 @7 /1 {}", "4:1 @11 /2 {}"])
    #expect(scan("[\"é🎉\",{}]") == ["1:2 @1 /0 \"é🎉\"", "1:8 @10 /1 {}"])
  }

  @Test func columnsOfALongLineCountUnitsOfUTF16() {
    let text = "\"" + String(repeating: "aé菓🎉", count: 50) + "\""
    #expect(scan("[\(text),{}]").last == "1:\(4 + text.utf16.count - 1) @\(2 + text.utf8.count) /1 {}")
  }

  @Test func whatStandsBetweenElementsIsToldAndPassed() {
    #expect(scan("[{} {}]") == ["1:2 @1 /0 {}", "1:5 @4 expectedCommaOrBracket", "1:5 @4 /1 {}"])
    #expect(scan("[{},]") == ["1:2 @1 /0 {}", "1:5 @4 expectedValue"])
    #expect(scan("[,{}]") == ["1:2 @1 expectedValue", "1:3 @2 /0 {}"])
    #expect(scan("[{}}, {}]") == ["1:2 @1 /0 {}", "1:4 @3 expectedCommaOrBracket", "1:7 @6 /1 {}"])
    #expect(scan("[{},") == ["1:2 @1 /0 {}", "1:5 @4 unfinishedArray"])
    #expect(scan("[{}] x") == ["1:2 @1 /0 {}", "1:6 @5 expectedEnd"])
  }

  @Test func theRestOfAListsObjectIsChecked() {
    #expect(
      scan("{\"data\":[{}],\n \"paging\": oops}") == ["1:10 @9 /data/0 {}", "2:12 @25 expectedValue"])
    #expect(scan("{\"a\" 1, \"data\":[{}]}") == ["1:17 @16 /data/0 {}", "1:6 @5 expectedColon"])
    #expect(scan("{\"data\":[{}]") == ["1:10 @9 /data/0 {}", "1:13 @12 unfinishedObject"])
  }

  @Test func anInputThatIsNoJSONIsOneRecord() {
    #expect(scan("") == ["1:1 @0 empty"])
    #expect(scan(" \n ") == ["2:2 @3 empty"])
    #expect(scan("# Title\n\nSome text\n{not: json}") == ["1:1 @0 expectedObjectOrArray"])
    #expect(RecordScannerTests.records([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]) == ["1:1 @0 binary"])
    #expect(RecordScannerTests.records([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]) == ["1:1 @0 otherEncoding"])
  }

  @Test func aRawLineBreakInAStringDoesNotShiftTheRest() {
    #expect(
      scan("[{\"text\": \"Hello\nworld\"}, {\"b\": 1}]")
        == ["1:2 @1 /0 {\"text\": \"Hello\nworld\"}", "2:10 @26 /1 {\"b\": 1}"])
    #expect(
      scan("[\n{\"text\": \"Hello},\n{\"b\": 1}]")
        == ["2:1 @2 /0 {\"text\": \"Hello},\n{\"b\": 1}"])
  }

  @Test func aRecordThatIsTooLongIsPassedOver() {
    var options = RecordScanner.Options()
    options.maximumRecordBytes = 20
    let long = "{\"t\":\"" + String(repeating: "x", count: 40) + "\"}"
    #expect(
      scan("[{\"a\":1},\(long),{\"b\":2}]", options) == [
        "1:2 @1 /0 {\"a\":1}", "1:10 @9 /1 tooLarge", "1:59 @58 /2 {\"b\":2}",
      ])
    #expect(
      scan("{\"a\":1}\n\(long)\n{\"b\":2}\n", options) == ["1:1 @0 {\"a\":1}", "2:1 @8 tooLarge", "3:1 @57 {\"b\":2}"])
    #expect(scan(long, options) == ["1:1 @0 tooLarge"])
  }

  @Test func tooLongARecordIsNeverHeld() {
    var options = RecordScanner.Options()
    options.maximumRecordBytes = 1_000
    for opening in ["[{\"t\":\"", "{\"a\":1}\n{\"t\":\"", "{\"data\":[{\"t\":\""] {
      var scanner = RecordScanner(options: options)
      scanner.append(Array(opening.utf8))
      for _ in 0..<1_000 {
        scanner.append([UInt8](repeating: 0x78, count: 1_000))
        while scanner.nextBlock() != nil {}
        #expect(scanner.buffer.count < 600_000)
      }
    }
  }

  @Test func blocksAreCutAtRecords() {
    var options = RecordScanner.Options()
    options.blockBytes = 30
    var scanner = RecordScanner(options: options)
    scanner.append(Array("[{\"a\":1},{\"b\":\"22222\"},{\"c\":3},{\"d\":4}]".utf8))
    scanner.finish()
    var shapes: [[Int]] = []
    while let block = scanner.nextBlock() {
      shapes.append([block.firstRecord, block.records.count, block.offset])
    }
    #expect(shapes == [[0, 3, 0], [3, 1, 30]])
  }

  @Test func complaintsHaveAnEnd() {
    #expect(scan("[" + String(repeating: ",", count: 5_000) + "]").count == 101)
  }

  @Test func aRecordParsesWithItsPlace() throws {
    var scanner = RecordScanner()
    scanner.append(Array("{\"data\":[\n {\"a\":1}, {\"b\":\n[2]}]}".utf8))
    scanner.finish()
    let next = scanner.nextBlock()
    let block = try #require(next)
    var read = Document()
    try block.parse(block.records[1], into: &read)
    #expect(read.pointer(of: read.node(at: "/b/0")) == "/data/1/b/0")
    #expect(read.position(of: Int(read[0].source.start)) == LinePosition(line: 2, column: 11))
    #expect(read.position(of: Int(read[read.node(at: "/b/0")].source.start)) == LinePosition(line: 3, column: 2))
  }

  @Test func anUnreadableRecordTellsLineAndColumn() throws {
    var scanner = RecordScanner()
    scanner.append(Array("{\"a\":1}\n{\"b\":\"é\" oops}\n".utf8))
    scanner.finish()
    let next = scanner.nextBlock()
    let block = try #require(next)
    var read = Document()
    do {
      try block.parse(block.records[1], into: &read)
      Issue.record("the second line is no JSON")
    } catch {
      #expect(error.reason == .expectedCommaOrBrace)
      #expect(read.position(of: error.offset) == LinePosition(line: 2, column: 10))
    }
  }

  /// The records of a text, the same whether it comes whole or in crumbs.
  private func scan(_ text: String, _ options: RecordScanner.Options = .init()) -> [String] {
    let bytes = Array(text.utf8)
    let whole = Self.records(bytes, options)
    for crumb in [1, 2, 3, 7, .max] {
      #expect(Self.records(bytes, options, crumb: crumb) == whole, "in crumbs of \(crumb)")
      var small = options
      small.blockBytes = 1
      #expect(Self.records(bytes, small, crumb: crumb) == whole, "in crumbs of \(crumb) and tiny blocks")
    }
    return whole
  }

  static func records(
    _ bytes: [UInt8], _ options: RecordScanner.Options = .init(), crumb: Int = .max
  ) -> [String] {
    var scanner = RecordScanner(options: options)
    var found: [String] = []
    var at = 0
    func drain() {
      while let block = scanner.nextBlock() {
        #expect(block.firstRecord == found.count)
        found += block.records.map { shown($0, in: block) }
      }
    }
    while at < bytes.count {
      let end = at + min(crumb, bytes.count - at)
      scanner.append(Array(bytes[at..<end]))
      at = end
      drain()
    }
    scanner.finish()
    drain()
    return found
  }

  private static func shown(_ record: Record, in block: RecordBlock) -> String {
    let place = record.place.pointer.isEmpty ? "" : "\(record.place.pointer) "
    let start = "\(record.line):\(record.column) @\(record.offset) "
    switch record.content {
    case .json:
      #expect(block.offset + Int(record.range.start) == record.offset)
      return start + place + String(decoding: block.bytes[record.range.indices], as: UTF8.self)
    case .tooLarge: return start + place + "tooLarge"
    case .malformed(let reason): return start + "\(reason)"
    case .built, .refused: return start + "not JSON"
    }
  }
}
