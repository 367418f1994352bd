/// A language that the signals know of, with or without a lexicon.
public struct SignalLanguage: Sendable, Hashable {
  /// ISO 639-1 where there is one: `en`, `pt`.
  public let code: String
  /// English name.
  public let name: String
  /// Whether there are phrases for it.
  public let hasLexicon: Bool
  /// Whether every anchor signal has phrases in it; only then are its templates assessed.
  public let isAssessed: Bool
}
