import TemplateLintJSON
import TemplateLintText
import Testing

/// The classes of the public JSON test suites that `JSONAcceptanceTests` leaves out, in cases of our own: what must pass, what
/// must fail and where, and what a reader may decide for itself, with what this one decides.
@Suite struct JSONClassTests {
  static let accepted = [
    // Arrays: blanks inside, mixed kinds, many nulls, line breaks around.
    "[[]   ]", "[null, 2, \"3\", {}]", "[0\n]", "\n [4]", "[5,null,null,null,6]", "[7] ", "[[],[[]],{}]",
    // Numbers: every combination of fraction and exponent, close to zero, after a blank.
    "[456e78]", "[0e+1]", "[0e1]", "[ 4]", "[-0.000000000000000000000000000000000000000000000000000000000000000001]",
    "[20e2]", "[-0.0]", "[-456]", "[2E22]", "[2E-2]", "[2E+2]", "[456.78e90]", "[2e-3]", "[2e+3]", "[456.789012]",
    // Objects: long strings, extreme numbers, an escaped NUL in a key, line breaks.
    "{\"from\":-1.0e+28,\"to\":1.0e+28}", "{\"x\\u0000y\":0}", "{\n\"k\":\"v\"\n}", "{\"k\":\"v\",\"l\":\"w\"}",
    "{\"\\u044d\\u0442\\u043e\":\"\\u0434\\u0430\"}",
    // Strings: one to four bytes, escapes beside escapes, comments that are text, non-characters.
    "[\"\\u0060\\u012a\\u12AB\"]", "[\"\\ud801\\udc37\\ud83d\\ude39\"]", "[\"\\\\u0000\"]", "[\"a/*b*/c/*d//e\"]",
    "[\"\\\\a\"]", "[\"\\\\n\"]", "[\"\\u0012\"]", "[\"\\uFDD0\\uFFFE\\uDBFF\\uDFFE\"]", "[\"\\uDBFF\\uDFFF\"]",
    "[\"new\\u00A0line\"]", "[\"\u{10FFFF}\u{FFFF}\u{1BFFF}\"]", "[\"π\"]", "[\"\\u0821\\u200B\\u2064\"]",
    "[\"\\uD834\\uDd1e\"]", "[\"\\u000A\\u0022\\u005C\"]", "[\"€𝄞\"]", "[ \"asd\"]", "\" \"", "[\"a\u{7F}a\"]",
    // Structure: a scalar alone, a line break at the end, blanks alone inside.
    "false", "42", "-0.1", "null", "\"text\"", "\"\"", "[\"a\"]\n", "[true]", " [] ", "\t\r\n {} \r\n",
  ]

  static let refused: [(String, JSONSyntaxError.Reason, Int)] = [
    // Arrays.
    ("[1 true]", .expectedCommaOrBracket, 3), ("[\"\": 1]", .expectedCommaOrBracket, 3), ("[\"\"],", .expectedEnd, 4),
    ("[,]", .expectedValue, 1), ("[1,,2]", .expectedValue, 3), ("[\"x\",,]", .expectedValue, 5),
    ("[\"x\"]]", .expectedEnd, 5), ("[\"\",]", .expectedValue, 4), ("[\"x\"", .unfinishedArray, 4), ("[x", .expectedValue, 1),
    ("[3[4]]", .expectedCommaOrBracket, 2), ("[1;2]", .expectedCommaOrBracket, 2), ("[ , \"\"]", .expectedValue, 2),
    ("[\"a\",\n4\n,1,", .unfinishedArray, 11), ("[1,\n1\n,1", .unfinishedArray, 8), ("[{}", .unfinishedArray, 3),
    ("[\"\u{B}a\"\\f]", .controlCharacter, 2), ("[*]", .expectedValue, 1), ("[fals]", .expectedValue, 1),
    // Numbers.
    ("[++1]", .expectedValue, 1), ("[+Inf]", .expectedValue, 1), ("[-1.0.]", .expectedCommaOrBracket, 5),
    ("[-2.]", .expectedDigit, 4), ("[-NaN]", .expectedDigit, 2), ("[.-1]", .expectedValue, 1), ("[.2e-3]", .expectedValue, 1),
    ("[0.1.2]", .expectedCommaOrBracket, 4), ("[0.3e+]", .expectedDigit, 6), ("[0.e1]", .expectedDigit, 3),
    ("[0E+]", .expectedDigit, 4), ("[0E]", .expectedDigit, 3), ("[1.0e-]", .expectedDigit, 6),
    ("[1 000.0]", .expectedCommaOrBracket, 3), ("[1eE2]", .expectedDigit, 3), ("[2.e+3]", .expectedDigit, 3),
    ("[Inf]", .expectedValue, 1), ("[１]", .expectedValue, 1), ("[1+2]", .expectedCommaOrBracket, 2),
    ("[0x42]", .expectedCommaOrBracket, 2), ("[0e+-1]", .expectedDigit, 4), ("[-123.123foo]", .expectedCommaOrBracket, 9),
    ("[-Infinity]", .expectedDigit, 2), ("[-foo]", .expectedDigit, 2), ("[- 1]", .expectedDigit, 2),
    ("[-012]", .leadingZero, 2), ("[-.123]", .expectedDigit, 2), ("[-1x]", .expectedCommaOrBracket, 3),
    ("[1ea]", .expectedDigit, 3), ("[1.8011670033376514H-308]", .expectedCommaOrBracket, 19), ("[012]", .leadingZero, 1),
    ("[1.2a-3]", .expectedCommaOrBracket, 4), ("00", .leadingZero, 0), ("-", .expectedDigit, 1),
    // Objects.
    ("[\"x\", truth]", .expectedValue, 6), ("{[: \"x\"}", .expectedKeyOrEnd, 1), ("{\"x\", null}", .expectedColon, 4),
    ("{\"x\"::\"b\"}", .expectedValue, 5), ("{🇨🇭}", .expectedKeyOrEnd, 1),
    ("{\"a\":\"a\" 123}", .expectedCommaOrBrace, 9), ("{key: 'v'}", .expectedKeyOrEnd, 1), ("{\"a\" b}", .expectedColon, 5),
    ("{:\"b\"}", .expectedKeyOrEnd, 1), ("{\"a\":", .unfinishedObject, 5), ("{9999E9999:1}", .expectedKeyOrEnd, 1),
    ("{null:null,null:null}", .expectedKeyOrEnd, 1), ("{\"id\":0,,,,,}", .expectedKey, 8), ("{\"id\":0,}", .expectedKey, 8),
    ("{\"a\":\"b\"}/**/", .expectedEnd, 9), ("{\"a\":\"b\"}//", .expectedEnd, 9), ("{\"a\":\"b\",,\"c\":\"d\"}", .expectedKey, 9),
    ("{\"a\":\"a", .unfinishedString, 5), ("{ \"foo\" : \"bar\", \"a\" }", .expectedColon, 21), ("{\"a\":\"b\"}#", .expectedEnd, 9),
    // Strings.
    ("[\"\\uD800\\\"]", .unfinishedString, 1), ("[\"\\uD800\\u\"]", .invalidUnicodeEscape, 8),
    ("[\"\\uD800\\u1x\"]", .invalidUnicodeEscape, 8), ("[é]", .expectedValue, 1), ("[\"\\\u{0}\"]", .invalidEscape, 2),
    ("[\"\\\\\\\"]", .unfinishedString, 1), ("[\"\\\t\"]", .invalidEscape, 2), ("[\"\\🌀\"]", .invalidEscape, 2),
    ("[\"\\\"", .unfinishedString, 1), ("[\"\\u00A\"]", .invalidUnicodeEscape, 2), ("[\"\\uD834\\uDd\"]", .invalidUnicodeEscape, 8),
    ("[\"\\a\"]", .invalidEscape, 2), ("[\"\\uqqqq\"]", .invalidUnicodeEscape, 2), ("[\\u0020\"asd\"]", .expectedValue, 1),
    ("[\\n]", .expectedValue, 1), ("\"", .unfinishedString, 0), ("['single']", .expectedValue, 1), ("abc", .expectedObjectOrArray, 0),
    ("[\"\\", .unfinishedString, 1), ("\"\\UA66D\"", .invalidEscape, 1), ("\"\"x", .expectedEnd, 2), (" ", .empty, 1),
    // Structure.
    ("[\u{2060}]", .expectedValue, 1), ("\u{FEFF}", .empty, 3), ("<.>", .expectedObjectOrArray, 0), ("[<null>]", .expectedValue, 1),
    ("[1]x", .expectedEnd, 3), ("[\"asd]", .unfinishedString, 1), ("aå", .expectedObjectOrArray, 0), ("[True]", .expectedValue, 1),
    ("1]", .expectedEnd, 1), ("{\"x\": true,", .unfinishedObject, 11), ("[][]", .expectedEnd, 2), ("[\u{0}]", .expectedValue, 1),
    ("2@", .expectedEnd, 1), ("{}}", .expectedEnd, 2), ("{\"\":", .unfinishedObject, 4), ("{\"a\":/*c*/\"b\"}", .expectedValue, 5),
    ("{\"a\": true} \"x\"", .expectedEnd, 12), ("['", .expectedValue, 1), ("[,", .expectedValue, 1), ("[{", .unfinishedObject, 2),
    ("[\"a", .unfinishedString, 1), ("[\"a\"", .unfinishedArray, 4), ("{[", .expectedKeyOrEnd, 1), ("{,", .expectedKeyOrEnd, 1),
    ("{\"a", .unfinishedString, 1), ("{'a'", .expectedKeyOrEnd, 1), ("[\"\\{[\"\\{[\"\\{", .invalidEscape, 2),
    ("é", .expectedObjectOrArray, 0), ("*", .expectedObjectOrArray, 0), ("{\"a\":\"b\"}#{}", .expectedEnd, 9),
    ("[\\u000A\"\"]", .expectedValue, 1), ("[false, nul", .expectedValue, 8), ("[true, fals", .expectedValue, 7),
    ("[false, tru", .expectedValue, 8), ("{\"a\":1", .unfinishedObject, 6), ("\u{2060}[]", .expectedObjectOrArray, 0),
    ("\u{C}[]", .expectedObjectOrArray, 0), ("\u{0}", .expectedObjectOrArray, 0), ("nul", .expectedObjectOrArray, 0),
  ]

  /// Bytes that are no text: inside numbers, beside strings, in keys, half a byte order mark.
  static let brokenBytes: [([UInt8], JSONSyntaxError.Reason, Int)] = [
    (Array("[a".utf8) + [0xE5, 0x5D], .expectedValue, 1), ([0x5B, 0xFF, 0x5D], .expectedValue, 1),
    (Array("[123".utf8) + [0xE5, 0x5D], .expectedCommaOrBracket, 4), (Array("[1e1".utf8) + [0xE5, 0x5D], .expectedCommaOrBracket, 4),
    (Array("[0".utf8) + [0xE5, 0x5D], .expectedCommaOrBracket, 2), (Array("[1e".utf8) + [0xE5, 0x5D], .expectedDigit, 3),
    (Array("{\"".utf8) + [0xB9] + Array("\":\"0\",}".utf8), .invalidUTF8, 2),
    (Array("[\"\\u".utf8) + [0xE5, 0x22, 0x5D], .invalidUnicodeEscape, 2), (Array("[\"\\".utf8) + [0xE5, 0x22, 0x5D], .invalidEscape, 2),
    (Array("[\"\\n".utf8) + [0xE5, 0x22, 0x5D], .invalidUTF8, 4), ([0xE5], .expectedObjectOrArray, 0),
    ([0xEF, 0xBB, 0x7B, 0x7D], .expectedObjectOrArray, 0), ([0xEF], .expectedObjectOrArray, 0),
  ]

  /// What the grammar leaves open: numbers of any size are kept as they are written, since no template needs their value.
  static let numbersOfAnySize = [
    "0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999969999999006",
    "-1e+9999", "1.5e+9999", "-123123e100000", "123123e100000", "123e-10000000", "-123123123123123123123123123123",
    "100000000000000000000", "-237462374673276894279832749832423479823246327846",
  ]

  /// Halves of surrogate pairs are read as U+FFFD and recorded; what follows them is kept.
  static let loneHalves: [(String, String)] = [
    ("\\uDFAA", "\u{FFFD}"), ("\\uDADA", "\u{FFFD}"), ("\\ud800abc", "\u{FFFD}abc"), ("\\uD888\\u1234", "\u{FFFD}\u{1234}"),
    ("\\uD800\\n", "\u{FFFD}\n"), ("\\uDd1ea", "\u{FFFD}a"), ("\\uD800\\uD800\\n", "\u{FFFD}\u{FFFD}\n"),
    ("\\uDd1e\\uD834", "\u{FFFD}\u{FFFD}"), ("\\uD800\\uD800\\uDC00", "\u{FFFD}\u{10000}"),
  ]

  /// Strings that are no UTF-8 are refused at their first wrong byte, never repaired.
  static let noText: [[UInt8]] = [
    [0xFF], [0xE6, 0x97, 0xA5, 0xD1, 0x88, 0xFA], [0xE9], [0x81], [0xF4, 0xBF, 0xBF, 0xBF], [0xC0, 0xAF], [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF],
    [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80], [0xE0, 0xFF], [0xED, 0xA0, 0x80],
  ]

  @Test(arguments: accepted) func acceptsEveryClassThatMustPass(_ text: String) { #expect(Reading(text).isAccepted) }

  @Test(arguments: refused) func refusesEveryClassThatMustFailAndTellsWhere(
    _ text: String, _ reason: JSONSyntaxError.Reason, _ at: Int
  ) { #expect(Reading(text).failure == JSONSyntaxError(reason, at: at)) }

  @Test(arguments: brokenBytes) func bytesThatAreNoTextAreRefusedWhereTheyStand(
    _ bytes: [UInt8], _ reason: JSONSyntaxError.Reason, _ at: Int
  ) { #expect(Reading(bytes).failure == JSONSyntaxError(reason, at: at)) }

  @Test(arguments: numbersOfAnySize) func aNumberOfAnySizeKeepsItsText(_ number: String) throws {
    let read = try document("[\(number)]")
    #expect(read.string(read[1].text) == number)
    #expect(read.integer(1) == nil)
  }

  @Test(arguments: loneHalves) func aHalfOfAPairIsReplacedAndWhatFollowsIsKept(_ source: String, _ decoded: String) throws {
    let read = try document("{\"\(source)\":\"\(source)\"}")
    #expect(read.string(read[1].text) == decoded)
    #expect(read.string(read[1].keyText) == decoded)
    #expect(read.problems.count == 2 * decoded.unicodeScalars.count { $0 == "\u{FFFD}" })
  }

  @Test(arguments: noText) func aStringThatIsNoUTF8IsRefused(_ bytes: [UInt8]) {
    let sound = bytes.prefix { $0 == 0xE6 || $0 == 0x97 || $0 == 0xA5 || $0 == 0xD1 || $0 == 0x88 }.count
    #expect(Reading([0x5B, 0x22] + bytes + [0x22, 0x5D]).failure == JSONSyntaxError(.invalidUTF8, at: 2 + sound))
  }

  @Test func otherEncodingsAreNoJSONToTheParser() {
    for bytes: [UInt8] in [[0x00, 0x5B, 0x00, 0x22], [0xFF, 0xFE, 0x5B, 0x00], [0xFE, 0xFF, 0x00, 0x5B]] {
      #expect(Reading(bytes).failure == JSONSyntaxError(.expectedObjectOrArray, at: 0))
    }
    #expect(Reading([0x5B, 0x00, 0x22, 0x00]).failure == JSONSyntaxError(.expectedValue, at: 1))
  }

  @Test func aHundredThousandOpenBracketsEndAtTheLimit() {
    #expect(Reading(String(repeating: "[", count: 100_000)).failure == JSONSyntaxError(.tooDeep, at: 64))
    #expect(Reading(String(repeating: "[{\"\":", count: 50_000)).failure == JSONSyntaxError(.tooDeep, at: 5 * 32))
    #expect(Reading(String(repeating: "[", count: 500) + String(repeating: "]", count: 500)).failure?.reason == .tooDeep)
  }

  @Test func equalKeysAreAcceptedAndRecorded() throws {
    #expect(try document("{\"a\":\"b\",\"a\":\"b\"}").problems.map(\.kind) == [.duplicateKey])
    #expect(try document("{\"a\":1,\"\\u0061\":2}").problems.map(\.kind) == [.duplicateKey])
  }
}
