import TemplateLintJSON
import Testing

/// Which texts are JSON. Own cases, after the classes of the JSON test suites: must pass, must fail.
@Suite struct JSONAcceptanceTests {
  static let accepted = [
    "{}", "[]", " {} ", "\n[\t]\r\n", "[1]", "[0]", "[-0]", "[-1]", "[10]", "[1.5]", "[0.0]", "[-0.25]", "[1e5]",
    "[1E+5]",
    "[1e-05]", "[0e0]", "[12345678901234567890123]", "[1.7976931348623157e999]", "[true]", "[false]", "[null]", "\"a\"",
    "12", "true", "[\"\"]", "[\"\\\"\"]", "[\"\\\\\"]", "[\"\\/\"]", "[\"\\b\\f\\n\\r\\t\"]", "[\"\\u0041\"]",
    "[\"\\u0000\"]", "[\"\\uD83D\\uDE00\"]", "[\"\\uFFFF\"]", "[\"\u{7F}\"]", "[\"\u{2028}\u{2029}\"]", "[\"é菓🍰\"]",
    "{\"a\":1}", "{\"a\":{\"b\":[{}]}}", "{\"\":0}", "{\"a\":1,\"b\":2}", "[[],[]]", "[[[]]]", "{\"\\u0061\":1}",
    "[ 1 , 2 ]", "{ \"a\" : 1 , \"b\" : [ ] }", "\u{FEFF}{}", "[\"a\u{FEFF}\"]",
  ]

  static let refused: [(String, JSONSyntaxError.Reason, Int)] = [
    ("", .empty, 0), ("  \n", .empty, 3), ("[", .unfinishedArray, 1), ("{", .unfinishedObject, 1),
    ("[1", .unfinishedArray, 2), ("[1,", .unfinishedArray, 3), ("[1,]", .expectedValue, 3), ("[,1]", .expectedValue, 1),
    ("[1 2]", .expectedCommaOrBracket, 3), ("[1}", .expectedCommaOrBracket, 2), ("]", .expectedObjectOrArray, 0),
    ("{]", .expectedKeyOrEnd, 1), ("{,}", .expectedKeyOrEnd, 1), ("{1:1}", .expectedKeyOrEnd, 1),
    ("{'a':1}", .expectedKeyOrEnd, 1), ("{a:1}", .expectedKeyOrEnd, 1), ("{\"a\"}", .expectedColon, 4),
    ("{\"a\" 1}", .expectedColon, 5), ("{\"a\":}", .expectedValue, 5), ("{\"a\"", .unfinishedObject, 4),
    ("{\"a\":", .unfinishedObject, 5), ("{\"a\":1", .unfinishedObject, 6), ("{\"a\":1,", .unfinishedObject, 7),
    ("{\"a\":1,}", .expectedKey, 7), ("{\"a\":1 \"b\":2}", .expectedCommaOrBrace, 7),
    ("{\"a\":1]", .expectedCommaOrBrace, 6),
    ("{} {}", .expectedEnd, 3), ("[]]", .expectedEnd, 2), ("1 2", .expectedEnd, 2), ("[01]", .leadingZero, 1),
    ("[-01]", .leadingZero, 2), ("[1.]", .expectedDigit, 3), ("[.5]", .expectedValue, 1), ("[+1]", .expectedValue, 1),
    ("[-]", .expectedDigit, 2), ("[1e]", .expectedDigit, 3), ("[1e+]", .expectedDigit, 4),
    ("[1.e5]", .expectedDigit, 3),
    ("[0x1]", .expectedCommaOrBracket, 2), ("[NaN]", .expectedValue, 1), ("[Infinity]", .expectedValue, 1),
    ("[nul]", .expectedValue, 1), ("[truth]", .expectedValue, 1), ("[True]", .expectedValue, 1),
    ("[\"a]", .unfinishedString, 1), ("[\"a\\\"]", .unfinishedString, 1), ("[\"\\x\"]", .invalidEscape, 2),
    ("[\"\\u12\"]", .invalidUnicodeEscape, 2), ("[\"\\u12G4\"]", .invalidUnicodeEscape, 2),
    ("[\"\\u12", .unfinishedString, 1),
    ("[\"a\nb\"]", .controlCharacter, 3), ("[\"a\tb\"]", .controlCharacter, 3), ("[\"\u{0}\"]", .controlCharacter, 2),
    ("[\"\u{1F}\"]", .controlCharacter, 2), ("[1,/**/2]", .expectedValue, 3), ("// x\n[]", .expectedObjectOrArray, 0),
    ("[]#", .expectedEnd, 2), ("[\u{A0}]", .expectedValue, 1), ("[\u{C}]", .expectedValue, 1),
    ("[\u{FEFF}]", .byteOrderMark, 1), ("{}\u{FEFF}", .byteOrderMark, 2), ("hello", .expectedObjectOrArray, 0),
  ]

  static let brokenBytes: [([UInt8], Int)] = [
    ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
    ([0xF0, 0x80, 0x80, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFF], 0),
    ([0xE2, 0x82], 0), ([0xC3], 0), ([0x61, 0xC3, 0x28], 1), ([0xC3, 0xA9, 0xFE], 2),
  ]

  @Test(arguments: accepted) func acceptsWhatIsJSON(_ text: String) {
    #expect(Reading(text).isAccepted)
  }

  @Test(arguments: refused) func refusesWhatIsNotAndTellsWhere(
    _ text: String, _ reason: JSONSyntaxError.Reason, _ at: Int
  ) {
    #expect(Reading(text).failure == JSONSyntaxError(reason, at: at))
  }

  @Test(arguments: brokenBytes) func refusesBytesThatAreNotUTF8(_ bytes: [UInt8], _ at: Int) {
    let text = [0x5B, 0x22] + bytes + [0x22, 0x5D]
    #expect(Reading(text).failure == JSONSyntaxError(.invalidUTF8, at: 2 + at))
  }

  @Test func nestsSixtyFourLevelsAndNotMore() {
    let brackets = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(Reading(brackets(64)).isAccepted)
    #expect(Reading(brackets(65)).failure == JSONSyntaxError(.tooDeep, at: 64))
    #expect(Reading(brackets(200)).failure == JSONSyntaxError(.tooDeep, at: 64))
    #expect(Reading(String(repeating: "{\"a\":", count: 200)).failure?.reason == .tooDeep)
  }

  @Test(arguments: JSONSyntaxError.Reason.allCases) func everyReasonIsOneSentence(_ reason: JSONSyntaxError.Reason) {
    let message = JSONSyntaxError(reason, at: 0).message
    #expect(message.count > 20)
    #expect(message.first?.isLowercase == true)
    #expect(!message.hasSuffix("."))
  }

  @Test func anErrorLeavesTheDocumentEmpty() {
    var document = Document()
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array("[1, 2, x]".utf8), into: &document) }
    #expect(document.nodeCount == 0)
  }
}
