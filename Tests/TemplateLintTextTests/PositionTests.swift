import TemplateLintText
import Testing

@Suite struct PositionTests {
  private static func position(_ offset: Int, in bytes: [UInt8], firstLine: Int = 1) -> LinePosition {
    bytes.withUnsafeBufferPointer { LineIndex($0, firstLine: firstLine).position(of: offset, in: $0) }
  }

  @Test func linesEndAtEveryKindOfLineBreak() {
    let bytes = Array("a\nb\r\nc\rd".utf8)
    #expect(Self.position(0, in: bytes) == LinePosition(line: 1, column: 1))
    #expect(Self.position(2, in: bytes) == LinePosition(line: 2, column: 1))
    #expect(Self.position(4, in: bytes) == LinePosition(line: 2, column: 3))
    #expect(Self.position(5, in: bytes) == LinePosition(line: 3, column: 1))
    #expect(Self.position(7, in: bytes) == LinePosition(line: 4, column: 1))
    #expect(Self.position(8, in: bytes) == LinePosition(line: 4, column: 2))
  }

  @Test func columnsAreUTF16Units() {
    let bytes = Array("é\t😀x".utf8)
    #expect(Self.position(2, in: bytes).column == 2)
    #expect(Self.position(3, in: bytes).column == 3)
    #expect(Self.position(7, in: bytes).column == 5)
    #expect(Self.position(5, in: bytes).column == 3, "inside a code point: where it starts")
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x7B, 0xEF, 0xBB, 0xBF, 0x7D]
    #expect(Self.position(3, in: bytes).column == 1)
    #expect(Self.position(7, in: bytes).column == 3, "only the one at the start")
  }

  @Test func anInvalidSequenceTakesOneColumn() {
    #expect(Self.position(3, in: [0x61, 0xFF, 0xFE, 0x62]).column == 4)
    #expect(Self.position(3, in: [0xE2, 0x82, 0x61, 0x62]).column == 3)
  }

  @Test func positionsOutsideAreCut() {
    #expect(Self.position(99, in: Array("ab".utf8)) == LinePosition(line: 1, column: 3))
    #expect(Self.position(-1, in: Array("ab".utf8)) == LinePosition(line: 1, column: 1))
    #expect(Self.position(5, in: [], firstLine: 12) == LinePosition(line: 12, column: 1))
  }

  @Test func blocksOfAStreamCountOn() {
    #expect(Self.position(2, in: Array("a\nb".utf8), firstLine: 40) == LinePosition(line: 41, column: 1))
  }

  @Test func aLineIsFoundWithoutItsBreak() {
    let bytes = Array("one\r\ntwo\n".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let index = LineIndex(buffer)
      #expect(index.lineCount == 3)
      #expect(index.lineRange(of: 1, in: buffer) == 0..<3)
      #expect(index.lineRange(of: 6, in: buffer) == 5..<8)
      #expect(index.lineRange(of: 9, in: buffer) == 9..<9)
    }
  }

  @Test(arguments: [
    ("abc", 3, 3, 3), ("é", 1, 1, 1), ("e\u{301}", 2, 2, 1), ("😀", 2, 1, 1), ("👨‍👩‍👧", 8, 5, 1), ("🇧🇷🇪🇸", 8, 4, 2),
    ("1️⃣", 3, 3, 1),
    ("क्षि", 4, 4, 2), ("\r\n", 2, 2, 1), ("", 0, 0, 0),
  ])
  func lengthsInEveryUnit(text: String, utf16: Int, codePoints: Int, graphemes: Int) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let range = ByteRange(0, buffer.count)
      #expect(TextLength.utf16Count(of: buffer, in: range) == utf16)
      #expect(TextLength.codePointCount(of: buffer, in: range) == codePoints)
      #expect(TextLength.graphemeCount(of: buffer, in: range) == graphemes)
    }
  }

  @Test func validationFindsTheFirstBadByte() {
    let good = Array("plain ascii text, é 漢 😀 and more".utf8)
    #expect(UTF8Validation.firstInvalidOffset(in: good.span) == nil)
    for bad: [UInt8] in [
      [0xFF], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [0xF0, 0x9F, 0x98],
    ] {
      #expect(UTF8Validation.firstInvalidOffset(in: (good + bad).span) == good.count)
      #expect(UTF8Validation.firstInvalidOffset(in: (good + bad + good).span) == good.count)
    }
  }

  @Test func validationAgreesWithTheStandardLibrary() {
    var generator = SeededGenerator(state: 3)
    let leads: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? leads.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0x80...0xBF, using: &generator)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Validation.firstInvalidOffset(in: bytes.span) == nil) == isValid, "\(bytes)")
    }
  }
}
