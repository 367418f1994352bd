import TemplateLintText
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("AÇÃO", "acao"), ("İstanbul Işık", "istanbul isik"), ("Straße", "strasse"),
    ("đơn Łódź Ørsted Æble", "don lodz orsted aeble"),
    ("ｓａｌｅ ２０", "sale 20"), ("qu’il ʼn ＇", "qu'il 'n '"), ("e\u{301}te\u{301}", "ete"), ("ﬁn № nº", "fin no no"),
    ("ЁЖИК й", "ежик и"), ("Ελλάδα ΣΑΣ σας", "ελλαδα σασ σασ"), ("أإآٱ ى ی ک ة ہ ھ", "اااا ي ي ك ه ه ه"),
    ("مَرْحَبًـــا", "مرحبا"), ("שָׁלוֹם", "שלום"), ("क़लम यहाँ है", "कलम यहां है"), ("ন\u{9BC}", "ন"), ("ที่ นี้", "ที่ นี้"),
    ("٢٠ ۲۰ २० ২০ ๒๐", "20 20 20 20 20"), ("free\u{200B}\u{AD}\u{200D}ly", "freely"), ("ﾎﾟｲﾝﾄ ｶﾞ は\u{309A}", "ポイント ガ ぱ"),
    ("\u{1112}\u{1161}\u{11AB}글", "한글"), ("𝐅𝐫𝐞𝐞 Ⓕ 🅵", "free f f"), ("ന്‍ ൻ", "ന് ന്"),
  ])
  func differencesThatDoNotMatterAreGone(text: String, folded: String) {
    #expect(String(decoding: Folding.fold(text), as: UTF8.self) == folded)
  }

  @Test func foldingTwiceChangesNothing() {
    for value in UInt32(0x20)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(scalar))
      #expect(Folding.fold(String(decoding: once, as: UTF8.self)) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test func tokensAreFoldedAsTheirTextIs() {
    var tokenizer = Tokenizer()
    let text = "AÇÃO Straße заказ أحمد 할인 ﾎﾟｲﾝﾄ यहाँ R$ 50 20٪ don’t"
    let buffer = tokenizer.tokenize(text)
    let bytes = Array(text.utf8)
    for token in buffer.tokens where !token.folded.isEmpty {
      let source = String(decoding: bytes[token.range.indices], as: UTF8.self)
      #expect(Array(buffer.folded[token.folded.indices]) == Array(Folding.fold(source)))
    }
  }

  @Test func foldedBytesKnowWhereTheyComeFrom() {
    let text = Array("xÇß\u{301}y".utf8)
    let folded = text.withUnsafeBufferPointer { Folding.fold($0, range: ByteRange(1, $0.count)) }
    #expect(String(decoding: folded.bytes, as: UTF8.self) == "cssy")
    #expect(folded.origins == [1, 3, 3, 7, 8])
    #expect(folded.sourceRange(of: 0..<1) == ByteRange(1, 3))
    // Half of what one letter gave is the whole letter, with the mark that was dropped.
    #expect(folded.sourceRange(of: 1..<2) == ByteRange(3, 7))
    #expect(folded.sourceRange(of: 2..<4) == ByteRange(3, 8))
    #expect(folded.sourceRange(of: 3..<9) == ByteRange(7, 8))
  }

  @Test func originsStayInBounds() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0x20...0x7E, using: &generator) : UInt8.random(in: 0...255, using: &generator)
      }
      let folded = bytes.withUnsafeBufferPointer { Folding.fold($0, range: ByteRange(0, $0.count)) }
      #expect(folded.origins.count == folded.bytes.count + 1)
      #expect(folded.origins.allSatisfy { Int($0) <= bytes.count })
      #expect(zip(folded.origins, folded.origins.dropFirst()).allSatisfy { $0 <= $1 })
      let start = Int.random(in: 0...40, using: &generator)
      let range = folded.sourceRange(of: start..<(start + Int.random(in: 0...9, using: &generator)))
      #expect(range.start <= range.end && Int(range.end) <= bytes.count)
    }
  }
}
