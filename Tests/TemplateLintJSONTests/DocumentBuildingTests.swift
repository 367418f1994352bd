import TemplateLintJSON
import TemplateLintText
import Testing

/// Documents that are not read from JSON.
@Suite struct DocumentBuildingTests {
  @Test func aTreeIsBuiltNodeByNode() {
    var built = Document()
    built.begin(source: Array("name: order\ntext: 'it''s'\n".utf8))
    let root = built.append(.object, source: ByteRange(0, 25), to: -1)
    let name = SourceText(Array("name".utf8), source: ByteRange(0, 4), mapping: .verbatim)
    let text = SourceText(Array("text".utf8), source: ByteRange(12, 16), mapping: .verbatim)
    let first = built.append(
      SourceText(Array("order".utf8), source: ByteRange(6, 11), mapping: .verbatim), to: root, key: name)
    let second = built.append(
      SourceText(Array("it's".utf8), source: ByteRange(18, 25), mapping: .doubledQuotes), to: root, key: text)
    #expect(built.rendered() == "{name:'order',text:'it's'}")
    #expect(built.pointer(of: second) == "/text")
    #expect(built.member("name", of: root) == first)
    let start = Int(built[second].text.start)
    #expect(built.sourceRange(of: ByteRange(start + 3, start + 4), in: second) == ByteRange(23, 24))
    #expect(built.sourceRange(of: ByteRange(start + 2, start + 3), in: second) == ByteRange(21, 23))
    let verbatim = Int(built[first].text.start)
    #expect(built.sourceRange(of: ByteRange(verbatim + 1, verbatim + 3), in: first) == ByteRange(7, 9))
  }

  @Test func anEqualKeyShadowsTheEarlierOneThere() {
    var built = Document()
    built.begin(source: Array("a: 1\na: 2\n".utf8))
    let root = built.append(.object, source: ByteRange(0, 10), to: -1)
    for line in 0..<2 {
      let key = SourceText([0x61], source: ByteRange(line * 5, line * 5 + 1), mapping: .verbatim)
      _ = built.append(.number, source: ByteRange(line * 5 + 3, line * 5 + 4), to: root, key: key)
    }
    #expect(built.integer(built.member("a", of: root)) == 2)
    #expect(Array(built.problems) == [JSONProblem(kind: .duplicateKey, node: 2, offset: 5, earlier: 0)])
  }

  @Test func jsonInsideAStringPointsAtTheString() throws {
    var read = try document("{\"wrapped\": \"{\\\"text\\\": [\\\"a\\\", 42]}\", \"after\": 1}")
    let string = read.node(at: "/wrapped")
    let inner = try read.embed(string)
    #expect(read[inner].kind == .object)
    let list = read.member("text", of: inner)
    let value = read.firstChild(of: list)
    #expect(read.string(read[value].text) == "a")
    #expect(read.integer(read.nextSibling(of: value)) == 42)
    #expect(read.pointer(of: value) == "/wrapped")
    #expect(read.sourceRange(of: read[value].text, in: value) == read[string].source)
    let again = try read.embed(string)
    #expect(again == inner)
    #expect(read.rendered(read.node(at: "/after")) == "1")
  }

  @Test func aStringThatIsNoJSONIsRefusedAtTheString() throws {
    var read = try document("{\"wrapped\": \"{oops\"}")
    let refusal = #expect(throws: JSONSyntaxError.self) { _ = try read.embed(1) }
    #expect(refusal == JSONSyntaxError(.expectedKeyOrEnd, at: 12))
  }
}
