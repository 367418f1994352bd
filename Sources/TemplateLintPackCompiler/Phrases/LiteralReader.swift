internal import TemplateLintSignals
internal import TemplateLintText

/// Turns the words of a phrase into what tokens are compared with, through the tokenizer that reads templates:
/// a word of a phrase is split and folded exactly as the same word in a text.
struct LiteralReader {
  struct Refusal: Error {
    var message: String
  }

  private var tokenizer = Tokenizer()

  /// The items of one word, stars included. Signs that phrases ignore give no item.
  mutating func items(of word: String) throws(Refusal) -> [PhraseItem] {
    var text = Substring(word)
    let isTail = text.hasPrefix("*")
    if isTail { text = text.dropFirst() }
    let isStem = text.hasSuffix("*")
    if isStem { text = text.dropLast() }
    guard !text.contains("*") else { throw Refusal(message: "`*` stands only at the ends of a word: `\(word)`") }
    let buffer = tokenizer.tokenize(String(text))
    var literals: [PhraseAtom] = []
    var letters = 0
    var isWhole = true
    for token in buffer.tokens where !token.folded.isEmpty {
      if token.kind == .placeholder { throw Refusal(message: "write `<placeholder>` for `\(word)`") }
      guard token.kind != .emoji else { continue }
      let bytes = Array(buffer.folded[token.folded.indices])
      if token.flags.contains(.katakana) {
        literals += Self.characters(bytes).map { .literal(.exact, $0) }
      } else {
        literals.append(.literal(.exact, bytes))
      }
      letters = Self.characters(bytes).count
      isWhole = !Self.isWrittenWithoutSpaces(token.script)
    }
    guard isStem || isTail else { return literals.map { .token([$0]) } }
    if literals.isEmpty { throw Refusal(message: "`*` needs a word: `\(word)`") }
    // Chinese, Japanese and Thai have one token a character: a star says nothing there.
    guard isWhole else { return literals.map { .token([$0]) } }
    return try starred(literals, isStem: isStem, isTail: isTail, letters: letters, word).map { .token([$0]) }
  }

  private func starred(
    _ literals: [PhraseAtom], isStem: Bool, isTail: Bool, letters: Int, _ word: String
  ) throws(Refusal) -> [PhraseAtom] {
    var literals = literals
    let isHangul = word.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    if isTail {
      guard literals.count == 1 else { throw Refusal(message: "`*` before several words: `\(word)`") }
      guard letters >= (isHangul ? 2 : 4) else { throw Refusal(message: "`\(word)` needs at least 4 letters") }
      literals[0] = literals[0].with(isStem ? .infix : .tail)
    } else {
      guard letters >= (isHangul ? 2 : 3) else { throw Refusal(message: "the stem `\(word)` needs at least 3 letters") }
      literals[literals.count - 1] = literals[literals.count - 1].with(.stem)
    }
    return literals
  }

  private static func isWrittenWithoutSpaces(_ script: Script) -> Bool {
    [.han, .hiragana, .katakana, .thai].contains(script)
  }

  /// The characters of UTF-8 bytes.
  private static func characters(_ bytes: [UInt8]) -> [[UInt8]] {
    var characters: [[UInt8]] = []
    for byte in bytes {
      if byte & 0xC0 == 0x80, !characters.isEmpty {
        characters[characters.count - 1].append(byte)
      } else {
        characters.append([byte])
      }
    }
    return characters
  }
}

extension PhraseAtom {
  /// The same literal, compared another way.
  fileprivate func with(_ kind: LiteralKind) -> PhraseAtom {
    guard case .literal(_, let bytes) = self else { return self }
    return .literal(kind, bytes)
  }
}
