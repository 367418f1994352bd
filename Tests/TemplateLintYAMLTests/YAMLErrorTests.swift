import TemplateLintText
import Testing

@testable import TemplateLintYAML

private func failure(_ bytes: [UInt8]) -> YAMLError? {
  do throws(YAMLError) {
    _ = try YAMLStream(bytes)
    return nil
  } catch {
    return error
  }
}

private func failure(_ text: String) -> YAMLError? { failure(Array(text.utf8)) }

@Suite struct YAMLErrorTests {
  @Test func aSyntaxErrorHasItsPlace() {
    let error = failure("a: é\nb: [1, 2\nc: 3\n")
    #expect(error?.position.line == 3)
    #expect(error?.offset == 15 || error?.offset == 16)
    #expect(error?.message.isEmpty == false)
  }

  @Test func textThatIsNotUTF8HasItsPlace() {
    #expect(failure(Array("a: b\nc: ".utf8) + [0xFF, 0x0A])?.position.line == 2)
    #expect(failure(Array("a: b\nc: ".utf8) + [0xFF, 0x0A])?.position.column == 4)
  }

  @Test func deepNestingIsRefused() {
    #expect(failure(String(repeating: "[", count: 5000))?.reason == .tooDeep)
    #expect(failure(String(repeating: "- ", count: 200) + "a")?.reason == .tooDeep)
  }

  @Test func anAliasNeedsAnAnchorBeforeIt() {
    #expect(failure("a: *x\nb: &x 1\n")?.reason == .unknownAlias)
    #expect(failure("a: &x [1, *x]\n")?.reason == .unknownAlias)
    #expect(failure("a: &x 1\n---\nb: *x\n")?.reason == .unknownAlias)
  }

  @Test func aBillionLaughsAreRefusedQuickly() {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1..<30 { text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n" }
    #expect(failure(text)?.reason == .aliasesTooLarge)
    let long = "a: &a " + String(repeating: "x", count: 100_000) + "\nb: [" + Array(repeating: "*a", count: 50).joined(separator: ", ") + "]\n"
    #expect(failure(long)?.reason == .aliasesTooLarge)
  }

  @Test func noBytesCrash() {
    var generator = SystemRandomNumberGenerator()
    let pieces = ["a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", "&x ", "*x", "!t ", "|", ">", "'", "\"", "#", "é", "🎉", "\r", "\t", "%", "---\n", "...\n", "?", ","]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(text.utf8)
      guard let stream = try? YAMLStream(bytes) else { continue }
      for document in stream.documents { check(document, bytes) }
    }
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...30, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      if let stream = try? YAMLStream(bytes) { for document in stream.documents { check(document, bytes) } }
    }
  }

  /// Ranges lie in the text; those of plain one-line scalars hold the text itself.
  private func check(_ node: YAMLNode, _ bytes: [UInt8]) {
    #expect(node.range.start <= node.range.end && Int(node.range.end) <= bytes.count)
    switch node.value {
    case .scalar(let scalar):
      guard scalar.style == .plain, Int(node.range.end) <= bytes.count else { return }
      let source = String(decoding: bytes[node.range.indices], as: UTF8.self)
      let isOneLine = !source.unicodeScalars.contains { $0 == "\n" || $0 == "\r" || $0 == "\u{85}" || $0 == "\u{2028}" || $0 == "\u{2029}" }
      if isOneLine { #expect(source == scalar.text, "\(String(decoding: bytes, as: UTF8.self).debugDescription)") }
    case .sequence(let items): for item in items { check(item, bytes) }
    case .mapping(let members):
      for member in members {
        check(member.key, bytes)
        check(member.value, bytes)
      }
    }
  }
}
