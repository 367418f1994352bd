import TemplateLintJSON
import TemplateLintText
import Testing

@Suite struct JSONDecodingTests {
  @Test func theTreeHoldsEveryValueInOrder() throws {
    let read = try document(sampleText)
    #expect(
      read.rendered()
        == "{name:'order_ready',language:'en_US',category:'UTILITY',n:[0,-0.5,1e10,12.5E-3,true,false,null],"
        + "components:[{type:'BODY',text:'Hi {{1}},\nyour éclair 🍰 é 菓子 🍰 is \"ready\"./',example:{body_text:[['Ana','7']]}},"
        + "{type:'BUTTONS',buttons:[{type:'QUICK_REPLY',text:'OK'}]}],:{}}")
    #expect(read.problems.isEmpty)
  }

  @Test(arguments: [
    ("\\u0041\\u00e9\\u20ac", "Aé€"), ("\\ud83d\\ude00", "😀"), ("\\uD83D\\uDE00", "😀"), ("\\\"\\\\\\/", "\"\\/"),
    ("\\b\\f\\n\\r\\t", "\u{8}\u{C}\n\r\t"), ("\\u0000", "\0"), ("a", "a"), ("abcdefghijklmnop", "abcdefghijklmnop"),
    ("1234567\\n", "1234567\n"), ("12345678é", "12345678é"), ("नमस्ते जी", "नमस्ते जी"),
  ]) func escapesAreDecoded(_ source: String, _ decoded: String) throws {
    let read = try document("[\"\(source)\"]")
    #expect(read.string(read[1].text) == decoded)
  }

  @Test(arguments: ["\\ud83d", "\\ude00", "\\ud83dx", "\\ud83d\\n", "\\ud83d\\u0041"])
  func aLoneSurrogateIsReplacedAndRecorded(_ source: String) throws {
    let read = try document("[\"ab\(source)\"]")
    #expect(read.string(read[1].text).hasPrefix("ab\u{FFFD}"))
    let problem = JSONProblem(kind: .loneSurrogate, node: 1, offset: 4, earlier: 4)
    #expect(Array(read.problems) == [problem])
  }

  @Test func twoHighHalvesAreTwoProblems() throws {
    let read = try document("[\"\\ud83d\\ud83d\\ude00\"]")
    #expect(read.string(read[1].text) == "\u{FFFD}😀")
    #expect(read.problems.count == 1)
  }

  @Test func aLoneSurrogateInAKeyNamesItsMember() throws {
    let read = try document("{\"\\udc00\": [1]}")
    #expect(read.problems.first?.node == 1)
    #expect(read[1].kind == .array)
  }

  @Test func numbersKeepTheirSourceText() throws {
    let read = try document("[12345678901234567890, -7, 1.50]")
    #expect(read.sourceText(of: 1) == "12345678901234567890")
    #expect(read.integer(1) == nil)
    #expect(read.integer(2) == -7)
    #expect(read.integer(3) == nil)
  }

  @Test(arguments: [("0", 0), ("-0", 0), ("9223372036854775807", Int.max), ("42", 42)])
  func wholeNumbersAreRead(_ source: String, _ value: Int) throws {
    let read = try document("[\(source)]")
    #expect(read.integer(1) == value)
  }

  @Test func ofEqualKeysTheLastCounts() throws {
    let read = try document("{\"a\": 1, \"b\": 2, \"a\": 3, \"\\u0061\": 4}")
    let member = read.member("a", of: 0)
    #expect(read.integer(member) == 4)
    #expect(
      Array(read.problems) == [
        JSONProblem(kind: .duplicateKey, node: 3, offset: 17, earlier: 1),
        JSONProblem(kind: .duplicateKey, node: 4, offset: 25, earlier: 17),
      ])
  }

  @Test func equalKeysInDifferentObjectsAreNoProblem() throws {
    let read = try document("[{\"a\": {\"a\": 1}}, {\"a\": 2}]")
    #expect(read.problems.isEmpty)
  }

  @Test func duplicatesAreFoundInLargeObjects() throws {
    var members = (0..<500).map { "\"key\($0)\": \($0)" }
    members.append("\"key7\": 1000")
    let read = try document("{" + members.joined(separator: ",") + "}")
    #expect(read.integer(read.member("key7", of: 0)) == 1000)
    #expect(read.problems.count == 1)
    #expect(read.problems.first?.node == 501)
  }

  @Test(.timeLimit(.minutes(1))) func anObjectWithManyKeysTakesNoQuadraticTime() throws {
    let members = (0..<20_000).map { "\"aaaaaaaaaaaaaaaa\($0 % 10_000)\":0" }
    let read = try document("{" + members.joined(separator: ",") + "}")
    #expect(read.childCount(of: 0) == 20_000)
    #expect(read.problems.count == 64)
  }

  @Test func aDocumentIsReusedWithoutTraces() throws {
    var read = try document(sampleText)
    try JSONParser.parse(Array("[\"\\ud800\", {\"a\":1,\"a\":2}]".utf8), into: &read)
    #expect(read.problems.count == 2)
    try JSONParser.parse(Array("{\"x\": [true]}".utf8), into: &read)
    #expect(read.rendered() == "{x:[true]}")
    #expect(read.problems.isEmpty)
    #expect(read.childCount(of: 0) == 1)
  }

  @Test func aRangeOfABlockIsReadWithTheBlocksOffsets() throws {
    let block = Array("{\"a\":1}\n{\"b\":\"x\"}\n".utf8)
    var read = Document()
    try JSONParser.parse(block, range: 8..<17, into: &read)
    #expect(read[0].source == ByteRange(8, 17))
    #expect(read[1].source == ByteRange(13, 16))
    #expect(read.rendered() == "{b:'x'}")
  }
}
