import TemplateLintJSON
import TemplateLintText
import Testing

@Suite struct JSONPositionTests {
  @Test func everyNodeKnowsItsSource() throws {
    let read = try document("{ \"a\" : [ 1.5 , \"x\\n\" ] , \"b\" : { } }")
    #expect(read.sourceText(of: read.node(at: "/a")) == "[ 1.5 , \"x\\n\" ]")
    #expect(read.sourceText(of: read.node(at: "/a/0")) == "1.5")
    #expect(read.sourceText(of: read.node(at: "/a/1")) == "\"x\\n\"")
    #expect(read.sourceText(of: read.node(at: "/b")) == "{ }")
    #expect(read[read.node(at: "/b")].keySource == ByteRange(26, 29))
    #expect(read.sourceText(of: 0).count == 37)
  }

  @Test func pointersEscapeTildeAndSlash() throws {
    let read = try document("{\"a/b\": {\"m~n\": [0, {\"\": 1, \"~1\": 2}]}}")
    let inner = read.node(at: "").advanced(by: 4)
    #expect(read.pointer(of: 0) == "")
    #expect(read.pointer(of: inner) == "/a~1b/m~0n/1")
    #expect(read.pointer(of: inner + 1) == "/a~1b/m~0n/1/")
    #expect(read.pointer(of: inner + 2) == "/a~1b/m~0n/1/~01")
  }

  @Test func aPointerBeginsWhereTheRecordStands() throws {
    var read = try document("{\"components\": [{\"text\": \"x\"}]}")
    read.origin.place = .listed(.data, 3)
    #expect(read.pointer(of: read.node(at: "/components/0/text")) == "/data/3/components/0/text")
    read.origin.place = .element(12)
    #expect(read.pointer(of: 0) == "/12")
  }

  /// Every decoded character's source is looked up and compared with what a slow walk over the escapes finds.
  @Test func decodedOffsetsMapThroughEscapes() throws {
    let pieces: [(source: String, text: String)] = [
      ("a", "a"), ("\\n", "\n"), ("\\u00e9", "é"), ("é", "é"), ("\\ud83c\\udf89", "🎉"), ("🎉", "🎉"), ("\\\"", "\""),
      ("\\ud800", "\u{FFFD}"), ("菓", "菓"), ("\\u0041", "A"), ("z", "z"),
    ]
    let read = try document("[\"" + pieces.map(\.source).joined() + "\"]")
    let field = read[1].text
    var decoded = Int(field.start)
    var source = 2
    for piece in pieces {
      let range = ByteRange(decoded, decoded + piece.text.utf8.count)
      #expect(read.sourceRange(of: range, in: 1) == ByteRange(source, source + piece.source.utf8.count))
      decoded += piece.text.utf8.count
      source += piece.source.utf8.count
    }
    #expect(decoded == Int(field.end))
    #expect(read.sourceRange(of: field, in: 1) == ByteRange(2, source))
    #expect(read.sourceRange(of: ByteRange(decoded + 5, decoded + 9), in: 1) == ByteRange(source, source))
  }

  @Test func withoutEscapesAnOffsetIsAnAddition() throws {
    let read = try document("{\"text\": \"plain text\"}")
    let start = Int(read[1].text.start)
    #expect(read.sourceRange(of: ByteRange(start + 6, start + 10), in: 1) == ByteRange(16, 20))
  }

  @Test func linesAndColumnsCountOnFromTheRecordsOrigin() throws {
    var read = try document("{\"a\":\n  \"é🎉x\"}")
    read.origin.line = 5
    read.origin.column = 11
    #expect(read.position(of: 0) == LinePosition(line: 5, column: 11))
    #expect(read.position(of: 1) == LinePosition(line: 5, column: 12))
    #expect(read.position(of: 8) == LinePosition(line: 6, column: 3))
    #expect(read.position(of: 15) == LinePosition(line: 6, column: 7))
  }
}
