import TemplateLintText
import Testing

/// Properties that hold for any bytes: hostile text must neither crash the tokenizer nor fool it.
@Suite struct TilingTests {
  /// Pieces that start, join, split and end tokens of all kinds.
  private static let pieces: [String] = [
    "a", "B", "order", "l'", "ação", "заказ", "аb", "طلب", "छूट", "ส่วน", "訂單", "ポイント", "ﾎﾟ", "할인", "한", "é", "İ", "ß",
    "ﷺ",
    "1", "20", "1,250.00", "٣", "５", "12/05", "/2026", ":30", "pm", "h", " ", "  ", "\t", "\n", "\r\n", "\u{85}",
    "\u{A0}", ".", "..",
    "…", "!", "?", ";", "。", "،", ",", "-", "–", "'", "’", "\"", "{", "}", "{{", "}}", "{{1}}", "{{name}}", "{{ x y }}",
    "*", "_", "~",
    "`", "```", "%", "٪", "$", "€", "R$", "Rs.", "USD", "kr", "ر.س", "元", "+", "(", ")", "55", "@", "x.com", "www.",
    "https://", "/", "#",
    "😀", "👍🏽", "👨‍👩‍👧", "🇧🇷", "🇪", "\u{FE0F}", "\u{20E3}", "\u{200D}", "\u{200B}", "\u{200C}", "\u{AD}", "\u{FEFF}",
    "\u{301}",
    "\u{93C}", "\u{3099}", "\u{1161}", "©", "™", "\0", "\u{7F}", "\u{10FFFF}", "𝐅", "Ⓕ", "🅰",
  ]

  private static func check(_ bytes: [UInt8]) {
    var tokenizer = Tokenizer()
    var buffer = TokenBuffer()
    buffer.folded = [1, 2, 3]
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, range: ByteRange(0, $0.count), into: &buffer) }
    var position: UInt32 = 0
    var folded: UInt32 = 3
    for token in buffer.tokens {
      guard token.range.start == position, token.range.end > position, token.folded.start == folded else {
        Issue.record("gap or overlap at \(position) in \(bytes)")
        return
      }
      // What the tokenizer makes room for.
      if token.folded.count > 3 * token.range.count { Issue.record("too much folded text at \(position) in \(bytes)") }
      position = token.range.end
      folded = token.folded.end
      let own = buffer.folded[token.folded.indices]
      if token.hash != (own.isEmpty ? 0 : Folding.hash(own)) { Issue.record("hash at \(position) in \(bytes)") }
    }
    if Int(position) != bytes.count || Int(folded) != buffer.folded.count {
      Issue.record("ends at \(position) of \(bytes.count), folded \(folded) of \(buffer.folded.count) in \(bytes)")
    }
  }

  @Test(arguments: 0..<8)
  func tokensTileRandomBytes(seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    for _ in 0..<600 {
      let count = Int.random(in: 0...60, using: &generator)
      Self.check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test(arguments: 0..<8)
  func tokensTileRandomPieces(seed: Int) {
    var generator = SeededGenerator(state: 1_000 + UInt64(seed))
    for _ in 0..<800 {
      let count = Int.random(in: 0...24, using: &generator)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
      var bytes = Array(text.utf8)
      if Bool.random(using: &generator), !bytes.isEmpty { bytes.removeLast(min(2, bytes.count)) }
      Self.check(bytes)
    }
  }

  @Test func tokensTileEveryCodePoint() {
    for value in UInt32(0)..<0x110000 {
      guard let scalar = Unicode.Scalar(value),
        value < 0x3400 || (0xFA00..<0x1FB00).contains(value) && value % 3 == 0 || value % 97 == 0
      else { continue }
      Self.check(Array("a\(scalar)b \(scalar)1".utf8))
    }
  }

  @Test func longTextsNeedMoreThanOneRoomForTokens() {
    Self.check(Array(String(repeating: "Hi {{1}}, x! ", count: 3_000).utf8))
    Self.check(Array(String(repeating: "字", count: 5_000).utf8))
    Self.check(Array(String(repeating: "слово ", count: 5_000).utf8))
  }

  /// A linear pass does a megabyte of any of these in well under a second even unoptimized; a quadratic one takes hours.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "{", "{{", "{{a", "*a ", "_a ", "`a", "a.", "a-", "a@", "1 ", "100 ", "1.", "1-", "1/", "+1 ", "(1", "A ", "A-",
      "$", "%", "a'",
      "\u{301}", "\u{200D}", "ﾊﾟ", "\u{1100}\u{1161}", "Rs", "Rs ", "1 a", "www.", "http://", "\n ", ". ", "👨‍", "🇧",
      "ر.", "1 000", "\"",
      "ש\"",
    ])
  func hostileRepetitionsTakeLinearTime(piece: String) {
    Self.check(Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8))
  }

  @Test func onlyTheRangeIsRead() {
    let bytes = Array("abc {{1}} def".utf8)
    var tokenizer = Tokenizer()
    var buffer = TokenBuffer()
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, range: ByteRange(4, 8), into: &buffer) }
    #expect(buffer.tokens.map(\.range) == [ByteRange(4, 8)])
    #expect(buffer.tokens.map(\.kind) == [.placeholder])
    buffer.removeAll()
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, range: ByteRange(10, 99), into: &buffer) }
    #expect(buffer.tokens.map(\.range) == [ByteRange(10, 13)])
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, range: ByteRange(50, 99), into: &buffer) }
    #expect(buffer.tokens.count == 1)
  }
}
