/// A language that the signals know of, with or without a lexicon.
package struct SignalLanguage: Sendable, Hashable {
  /// ISO 639-1 where there is one: `en`, `pt`.
  package let code: String
  /// English name.
  package let name: String
  /// Whether there are phrases for it.
  package let hasLexicon: Bool
  /// Whether every anchor signal has phrases in it; only then are its templates assessed.
  package let isAssessed: Bool
}
