import TemplateLintJSON
import TemplateLintText
import Testing

/// No input crashes, and another reader of the same grammar agrees on which inputs are JSON.
@Suite struct JSONRobustnessTests {
  @Test func everyTruncationIsRefusedInsideTheInput() {
    let bytes = Array(sampleText.utf8)
    for length in 0..<bytes.count {
      let failure = Reading(Array(bytes[..<length])).failure
      #expect(failure != nil)
      #expect((failure?.offset ?? -1) <= length)
    }
    #expect(Reading(bytes).isAccepted)
  }

  @Test func everySplitOfTheInputReadsTheSameThroughARange() throws {
    let bytes = Array(sampleText.utf8)
    let expected = try document(sampleText).rendered()
    for padding in 0..<17 {
      let padded = [UInt8](repeating: 0xFF, count: padding) + bytes + [UInt8](repeating: 0xFF, count: padding)
      var read = Document()
      try JSONParser.parse(padded, range: padding..<(padding + bytes.count), into: &read)
      #expect(read.rendered() == expected)
    }
  }

  @Test func mutatedTextsAreJudgedLikeTheNaiveReaderDoes() {
    var random = SplitMix(state: 20_261_125)
    let alphabet =
      Array("{}[]\",:\\/u0123456789abcdefeE+-. \n\ttruefalsn\u{FEFF}é🎉".utf8) + [0x00, 0x1F, 0x80, 0xC0, 0xED, 0xFF]
    let seed = Array(sampleText.utf8)
    var accepted = 0
    for _ in 0..<4_000 {
      var bytes = seed
      if random.next() % 2 == 0 {
        let start = Int.random(in: 0..<seed.count, using: &random)
        bytes = Array(seed[start..<min(seed.count, start + Int.random(in: 1...60, using: &random))])
      }
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch random.next() % 3 {
        case 0: bytes[at] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        case 1: bytes.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: at)
        default: bytes.remove(at: at)
        }
      }
      let isAccepted = Reading(bytes).isAccepted
      accepted += isAccepted ? 1 : 0
      #expect(isAccepted == NaiveJSON.accepts(bytes), "\(bytes)")
    }
    #expect(accepted > 200)
  }

  @Test func randomTreesComeBackAsTheyWere() throws {
    var random = SplitMix(state: 7)
    for _ in 0..<500 {
      var expected = ""
      let source = NaiveJSON.randomText(depth: 5, using: &random, rendered: &expected)
      let read = try document(source)
      #expect(read.rendered() == expected)
      for index in 0..<read.nodeCount { checkLinks(of: NodeIndex(index), in: read) }
    }
  }

  private func checkLinks(of node: NodeIndex, in read: Document) {
    let found = read[node]
    if found.parent >= 0 {
      #expect(read[found.parent].source.contains(found.source))
      #expect(read.children(found.parent).firstIndex(of: node) == Int(found.index))
    }
    if found.lastChild >= 0 { #expect(read.children(node).last == found.lastChild) }
  }

  @Test(.timeLimit(.minutes(1))) func aVeryLongStringIsRead() throws {
    let bytes = Array("[\"".utf8) + [UInt8](repeating: 0x61, count: 8_000_000) + Array("\"]".utf8)
    var read = Document()
    try JSONParser.parse(bytes, into: &read)
    #expect(read[1].text.count == 8_000_000)
  }

  @Test(.timeLimit(.minutes(1))) func manyTinyValuesAreRead() throws {
    let bytes =
      Array("[".utf8) + [UInt8](repeating: 0, count: 200_000).indices.flatMap { _ in [0x30, 0x2C] as [UInt8] }
    var read = Document()
    try JSONParser.parse(bytes + Array("[],{}]".utf8), into: &read)
    #expect(read.childCount(of: 0) == 200_002)
  }
}
