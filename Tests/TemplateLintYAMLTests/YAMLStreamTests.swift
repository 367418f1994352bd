import TemplateLintText
import Testing

@testable import TemplateLintYAML

private func root(_ text: String) throws -> YAMLNode { try #require(YAMLStream(Array(text.utf8)).documents.first) }

private func source(_ node: YAMLNode, of text: String) -> String {
  String(decoding: Array(text.utf8)[node.range.indices], as: UTF8.self)
}

@Suite struct YAMLStreamTests {
  @Test func valuesKnowTheirBytesLinesAndColumns() throws {
    let text = "name: order_é\n# note\nbody:\n  text: \"Hi {{1}}, 🎉 ok\"\n  tail: 'it''s'\n"
    let body = try #require(try root(text)["body"])
    let string = try #require(body["text"])
    #expect(source(string, of: text) == "\"Hi {{1}}, 🎉 ok\"")
    #expect(string.scalar?.text == "Hi {{1}}, 🎉 ok")
    #expect(string.scalar?.style == .doubleQuoted)
    #expect(string.position.line == 4)
    #expect(string.position.column == 9)
    let tail = try #require(body["tail"])
    #expect(source(tail, of: text) == "'it''s'")
    #expect(tail.scalar?.text == "it's")
    #expect(source(body, of: text) == "text: \"Hi {{1}}, 🎉 ok\"\n  tail: 'it''s'")
  }

  @Test func columnsAreUTF16Units() throws {
    let node = try root("{a: 🎉, b: x}")
    #expect(node["b"]?.position.column == 12)
  }

  @Test func aByteOrderMarkIsNoColumn() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a: b".utf8)
    let node = try #require(try YAMLStream(bytes).documents.first)
    #expect(node.position.column == 1)
    #expect(node["a"]?.range.indices == 6..<7)
    #expect(node["a"]?.position.column == 4)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func linesEndAsEverywhere(_ end: String) throws {
    let node = try root("a: 1\(end)b: 2\(end)")
    #expect(node["b"]?.position.line == 2)
    #expect(node["b"]?.position.column == 4)
  }

  @Test func anchorsAndTagsStandOutsideOfTheRange() throws {
    let text = "a: &x !!str 12\nb: *x\nc: &y\n  - one\n"
    let node = try root(text)
    let first = try #require(node["a"])
    #expect(source(first, of: text) == "12")
    #expect(first.string == "12")
    #expect(node["b"] == first)
    let list = try #require(node["c"])
    #expect(source(list, of: text) == "- one")
  }

  @Test func blockTextKeepsItsStyle() throws {
    let node = try root("a: |\n  one\n  two\nb: >-\n  one\n  two\n")
    #expect(node["a"]?.scalar == YAMLScalar(text: "one\ntwo\n", style: .literal))
    #expect(node["b"]?.scalar == YAMLScalar(text: "one two", style: .folded))
  }

  @Test func documentsComeInOrder() throws {
    let documents = try YAMLStream(Array("a: 1\n---\nb: 2\n...\n---\n".utf8)).documents
    #expect(documents.count == 3)
    #expect(documents[1]["b"]?.position.line == 3)
    #expect(documents[2].scalar?.kind() == .null)
    #expect(try YAMLStream([]).documents.isEmpty)
  }

  @Test func repeatedKeysAreKept() throws {
    #expect(try root("a: 1\na: 2\n").mapping?.count == 2)
    #expect(try root("a: 1\na: 2\n")["a"]?.scalar?.text == "2")
  }

  @Test(arguments: [
    ("no", YAMLScalar.Kind.string), ("true", .bool(true)), ("~", .null), ("", .null), ("12", .int), ("-1", .int),
    ("1.5", .float), ("1e3", .float), (".", .string), ("1_000", .string), ("0x1F", .int), ("+", .string), ("2026-01-02", .string),
  ]) func plainScalarsFollowTheCoreSchema(_ text: String, _ kind: YAMLScalar.Kind) {
    #expect(YAMLScalar(text: text, style: .plain).kind() == kind)
    #expect(YAMLScalar(text: text, style: .doubleQuoted).kind() == .string)
  }
}
