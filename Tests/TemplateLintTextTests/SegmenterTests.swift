import TemplateLintText
import Testing

@Suite struct SegmenterTests {
  @Test(.enabled(if: UnicodeData.isInstalled, UnicodeData.reason))
  func wordsBreakWhereUnicodeSaysSo() throws {
    let cases = try UnicodeData.breakTest("auxiliary/WordBreakTest.txt")
    #expect(cases.count > 1_800)
    for one in cases {
      let found = one.boundaries { WordSegmenter.boundary(after: $0, in: $1, end: $2) }
      #expect(found == one.boundaries, "\(one.testDescription)")
    }
  }

  @Test(.enabled(if: UnicodeData.isInstalled, UnicodeData.reason))
  func charactersBreakWhereUnicodeSaysSo() throws {
    let cases = try UnicodeData.breakTest("auxiliary/GraphemeBreakTest.txt")
    #expect(cases.count > 600)
    for one in cases {
      let found = one.boundaries { GraphemeSegmenter.boundary(after: $0, in: $1, end: $2) }
      #expect(found == one.boundaries, "\(one.testDescription)")
    }
  }

  @Test(.enabled(if: UnicodeData.isInstalled, UnicodeData.reason))
  func everyEmojiSequenceOfUnicodeIsOneEmojiToken() throws {
    let sequences = try UnicodeData.emojiSequences()
    #expect(sequences.count > 3_000)
    var tokenizer = Tokenizer()
    for sequence in sequences {
      let tokens = tokenizer.tokenize(sequence).tokens
      #expect(tokens.map(\.kind) == [.emoji], "\(sequence)")
    }
  }

  @Test(arguments: [
    ("I can't", ["I", " ", "can't"]), ("example.com", ["example.com"]), ("3,5 kg", ["3,5", " ", "kg"]),
    ("снова да", ["снова", " ", "да"]), ("漢字", ["漢", "字"]), ("カタカナ", ["カタカナ"]),
  ])
  func wordsOfSmallTexts(text: String, words: [String]) {
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer { buffer in
      var found: [String] = []
      var start = 0
      while start < buffer.count {
        let end = WordSegmenter.boundary(after: start, in: buffer, end: buffer.count)
        found.append(String(decoding: buffer[start..<end], as: UTF8.self))
        start = end
      }
      return found
    }
    #expect(found == words)
  }
}
