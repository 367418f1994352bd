package import TemplateLintText

/// What of a token the wording looks at: the folded word itself, or the class of what is no word.
package enum WordingFeature {
  /// The hash that stands for a token; 0 for tokens that say nothing (spaces, markup, most punctuation).
  ///
  /// Numbers, amounts, links, placeholders and the like count by class, so that no value of a template can carry weight.
  @inline(__always)
  package static func hash(of token: Token, _ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    switch token.kind {
    case .word: token.hash
    case .sentenceEnd: mark(token, text)
    case .number, .amount, .percent, .date, .time, .url, .email, .phone, .code, .placeholder, .emoji:
      classes[Int(token.kind.rawValue)]
    case .markup, .punctuation, .space, .lineBreak: 0
    }
  }

  /// The hash of a feature as `wording.json` writes it: a folded word, `!`, `?`, or a class such as `<number>`.
  package static func hash(of name: some StringProtocol) -> UInt32 { FoldedHash.of(name.utf8) }

  /// How `wording.json` writes a token that is no word; nil for words and for tokens that say nothing.
  package static func className(of kind: TokenKind) -> String? {
    switch kind {
    // Spelled out: the name of a case would be found by reflection, which the first template waits for.
    case .number: "<number>"
    case .amount: "<amount>"
    case .percent: "<percent>"
    case .date: "<date>"
    case .time: "<time>"
    case .url: "<url>"
    case .email: "<email>"
    case .phone: "<phone>"
    case .code: "<code>"
    case .placeholder: "<placeholder>"
    case .emoji: "<emoji>"
    case .word, .sentenceEnd, .markup, .punctuation, .space, .lineBreak: nil
    }
  }

  private static let classes = ContiguousArray(
    TokenKind.allCases.map { kind in className(of: kind).map { hash(of: $0) } ?? 0 })

  private static let exclamation = hash(of: "!")
  private static let question = hash(of: "?")

  /// Only the marks that carry a tone; a full stop says nothing.
  private static func mark(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    switch text[token.range.indices.lowerBound] {
    case UInt8(ascii: "!"), 0xC2: exclamation  // `¡` and `!` alike.
    case UInt8(ascii: "?"): question
    default: 0
    }
  }
}
