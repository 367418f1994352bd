import TemplateLintText

/// Tokens as text, so that an expectation fits on a line: `word(hello) placeholder(1)`; spaces are left out.
func described(_ text: String) -> String {
  var tokenizer = Tokenizer()
  let buffer = tokenizer.tokenize(text)
  let bytes = Array(text.utf8)
  return buffer.tokens.filter { $0.kind != .space }.map { token in
    let folded = String(decoding: buffer.folded[token.folded.indices], as: UTF8.self)
    let shown = token.folded.isEmpty ? String(decoding: bytes[token.range.indices], as: UTF8.self) : folded
    return token.kind == .lineBreak ? "lineBreak" : "\(token.kind)(\(shown))"
  }.joined(separator: " ")
}

/// The tokens of a text without spaces.
func tokens(_ text: String) -> [Token] {
  var tokenizer = Tokenizer()
  return tokenizer.tokenize(text).tokens.filter { $0.kind != .space }
}

/// A generator with a seed, so that a failure comes back.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
