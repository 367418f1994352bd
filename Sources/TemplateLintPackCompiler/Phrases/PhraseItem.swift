internal import TemplateLintSignals
internal import TemplateLintText

/// What one token is compared with.
enum PhraseAtom: Hashable {
  /// Folded bytes.
  case literal(LiteralKind, [UInt8])
  case kind(TokenKind)
}

/// One item of a phrase.
indirect enum PhraseItem: Hashable {
  /// One token that is any of these.
  case token([PhraseAtom])
  /// `@name`
  case set(String)
  /// `(a|b c)`
  case alternatives([[PhraseItem]])
  /// `[a b|c]`
  case optional([[PhraseItem]])
  /// `...N`: up to N tokens.
  case gap(Int)
  /// `^`
  case fieldStart
  /// `$`
  case fieldEnd
}

extension PhraseItem {
  /// Whether a text without any token matches; sets are never empty.
  var canBeEmpty: Bool {
    switch self {
    case .token, .set: false
    case .alternatives(let branches): branches.contains { $0.allSatisfy(\.canBeEmpty) }
    case .optional, .gap, .fieldStart, .fieldEnd: true
    }
  }
}

/// Names in `< >` and the token kinds that they stand for.
enum PhraseClass {
  static let kinds: [(name: String, kinds: [TokenKind])] = [
    ("number", [.number]), ("percent", [.percent]), ("amount", [.amount]), ("date", [.date]), ("time", [.time]),
    ("url", [.url]), ("email", [.email]), ("phone", [.phone]), ("code", [.code]), ("placeholder", [.placeholder]),
    ("ref", [.number, .code, .placeholder]),
    ("value", [.number, .percent, .amount, .date, .time, .url, .email, .phone, .code, .placeholder]),
  ]
}
