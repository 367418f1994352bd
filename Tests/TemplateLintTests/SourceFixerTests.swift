import Testing

@testable import TemplateLint

private let analyzer: Analyzer = {
  var options = Analyzer.Options()
  options.findsCounterfactuals = false
  return Analyzer(options: options)
}()

private func fix(_ text: String) -> SourceFixer.Outcome {
  SourceFixer { SourceFixer.Inspection(analyzer.analyze($0, path: "t.json")) }.fix(Array(text.utf8))
}

private func mended(_ text: String) -> String { String(decoding: fix(text).bytes, as: UTF8.self) }

/// Texts with things that have safe fixes, among much that has none.
private struct FileMaker {
  var random: SplitMix

  private mutating func pick(_ choices: [String]) -> String { choices[Int(random.next() % UInt64(choices.count))] }

  private mutating func blank() -> String { pick(["", "", " ", "\n", "\r\n", "\t", "  "]) }

  private mutating func text(_ pieces: [String]) -> String {
    (0..<(1 + Int(random.next() % 6))).map { _ in pick(pieces) }.joined()
  }

  private static let words = [
    "Hello ", "your order ", "*was* ", "{{ 1 }} ", "{{1}} ", #"caf\u00e9 "#, "🎉 ", #"\ud83c\udf89"#, #"\n"#, #"\n\n\n\n"#, #"\""#, "_it_", "é",
    "{{ name }}", "{{a b}}", #"\u002a"#, "*", "~~", #"\t"#, "日本",
  ]

  private mutating func member(_ key: String, _ value: String) -> String { "\(blank())\"\(key)\"\(blank()):\(blank())\(value)\(blank())" }

  mutating func template() -> String {
    var components = ["{" + member("type", "\"BODY\"") + "," + member("text", "\"\(text(Self.words))\"") + "}"]
    if random.next() % 2 == 0 {
      components.append("{\"type\":\"HEADER\",\"format\":\"TEXT\"," + member("text", "\"\(text(Self.words))\"") + "}")
    }
    if random.next() % 2 == 0 { components.append("{" + member("type", "\"FOOTER\"") + "," + member("text", "\"\(text(Self.words))\"") + "}") }
    if random.next() % 2 == 0 {
      components.append("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"QUICK_REPLY\"," + member("text", "\"\(text(Self.words))\"") + "}]}")
    }
    return "{" + member("name", "\"order_\(random.next() % 9)\"") + ","
      + member("language", pick(["\"en_US\"", "\"en-US\"", "\"EN_us\"", "\"xx\"", "\"pt-br\"", #""en\u002dUS""#])) + ","
      + member("category", "\"UTILITY\"") + "," + member("unknown", "[1, 2.50, {\"x\":null}]") + "," + member("components", "[\(components.joined(separator: ","))]") + "}"
  }
}

/// SplitMix64: the same files on every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private func template(language: String = "en_US", body: String = "Hello, your order was shipped.", more: String = "") -> String {
  "{\"name\": \"order\",\n \"language\": \"\(language)\", \"category\":\"UTILITY\",\n \"components\": [{\"type\":\"BODY\",\"text\":\"\(body)\"}\(more)]}\n"
}

@Suite struct SourceFixerTests {
  @Test(arguments: [("en-US", "en_US"), ("PT_br", "pt_BR"), (#"en\u002dUS"#, "en_US")])
  func aLanguageIsRespelled(_ written: String, _ meant: String) {
    #expect(mended(template(language: written)) == template(language: meant))
  }

  @Test func aLanguageThatOnlyLooksNearIsLeftAlone() {
    #expect(mended(template(language: "en_EN")) == template(language: "en_EN"))
  }

  @Test func spacesInAPlaceholderGo() {
    #expect(mended(template(body: "Hello {{ 1 }}, your order was shipped.")) == template(body: "Hello {{1}}, your order was shipped."))
    #expect(mended(template(body: "Hello {{ a b }}, it was shipped.")) == template(body: "Hello {{ a b }}, it was shipped."))
  }

  @Test func formattingInAHeaderGoesAndItsWordsStay() {
    let header = { (text: String) in template(more: ",{\"type\":\"HEADER\",\"format\":\"TEXT\",\"text\":\"\(text)\"}") }
    #expect(mended(header(#"Order *shipped*\nnow 🎉"#)) == header("Order shipped now 🎉"))
  }

  @Test func aLineBreakInALabelBecomesASpace() {
    let button = { (text: String) in template(more: ",{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"QUICK_REPLY\",\"text\":\"\(text)\"}]}") }
    #expect(mended(button(#"Yes\nplease"#)) == button("Yes please"))
  }

  @Test func aFileThatCannotBeReadIsLeftAlone() {
    #expect(mended("{\"name\":\"x\",") == "{\"name\":\"x\",")
    #expect(mended("") == "")
  }

  @Test func everyOtherByteStaysAndASecondRunChangesNothing() throws {
    var maker = FileMaker(random: SplitMix(state: 7))
    var changed = 0
    for round in 0..<400 {
      let count = 1 + round % 3
      let templates = (0..<count).map { _ in maker.template() }
      let text = count == 1 ? templates[0] : round % 2 == 0 ? "[\(templates.joined(separator: ", "))]" : templates.map { $0.filter { !$0.isNewline } }.joined(separator: "\n") + "\n"
      let outcome = fix(text)
      let again = SourceFixer { SourceFixer.Inspection(analyzer.analyze($0, path: "t.json")) }.fix(outcome.bytes)
      #expect(again.bytes == outcome.bytes, "\(text)")
      try check(Array(text.utf8), outcome)
      if !outcome.fixed.isEmpty { changed += 1 }
    }
    #expect(changed > 200)
  }

  /// The same templates, and outside of the values that were mended the same bytes.
  private func check(_ old: [UInt8], _ outcome: SourceFixer.Outcome) throws {
    let before = analyzer.analyze(old, path: "t.json")
    let after = analyzer.analyze(outcome.bytes, path: "t.json")
    #expect(before.map(\.name) == after.map(\.name))
    #expect(before.map { $0.error == nil } == after.map { $0.error == nil })
    guard outcome.fixed.isEmpty else {
      // What lies outside of every string is untouched; so are the strings without a finding.
      #expect(skeleton(old) == skeleton(outcome.bytes))
      return
    }
    #expect(old == outcome.bytes)
  }

  /// The bytes outside of strings, and the number of strings.
  private func skeleton(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isInside = false
    var isEscaped = false
    for byte in bytes {
      if isInside {
        if isEscaped { isEscaped = false } else if byte == UInt8(ascii: "\\") { isEscaped = true } else if byte == UInt8(ascii: "\"") { isInside = false }
      } else {
        result.append(byte)
        isInside = byte == UInt8(ascii: "\"")
      }
    }
    return result
  }

  @Test func editsThatTouchAreMadeOneAfterTheOther() {
    var list = EditList()
    let first = Finding.Fix(isSafe: true, edits: [.init(start: 2, end: 4, replacement: "x")])
    let fixes = [
      first, first, Finding.Fix(isSafe: true, edits: [.init(start: 4, end: 5, replacement: "")]),
      Finding.Fix(isSafe: true, edits: [.init(start: 8, end: 9, replacement: ""), .init(start: 3, end: 6, replacement: "")]),
      Finding.Fix(isSafe: true, edits: [.init(start: 0, end: 1, replacement: "yy")]),
    ]
    var added: [Bool] = []
    for fix in fixes { added.append(list.add(fix)) }
    #expect(added == [true, true, false, false, true])
    #expect(list.applied(to: Array("abcdef".utf8)).map { String(decoding: $0, as: UTF8.self) } == "yybxef")
    #expect(list.applied(to: [1]) == nil)
  }
}
