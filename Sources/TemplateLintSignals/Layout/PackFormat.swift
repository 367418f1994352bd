/// What the sections of a signal pack hold, in file order. Raw values are indices into the directory.
package enum PackSection: Int, Sendable, CaseIterable {
  /// UTF-8 bytes of every string and every folded literal.
  case text = 0
  /// `TextRecord`: lists of strings (examples, clitic prefixes).
  case strings
  /// `SignalRecord`.
  case signals
  /// `LanguageRecord`.
  case languages
  /// `WordRecord`: an open-addressing table, its count a power of two.
  case functionWords
  /// `LetterRecord`, by code point.
  case letters
  /// `RouteRecord`.
  case routes
  /// UInt16: Boolean expressions in postfix form; see `ExpressionCode`.
  case expressions
  /// UInt32: open-addressing tables, one a language; a slot is 1 + the literal's index in its language, or 0.
  case literalSlots
  /// `LiteralRecord`.
  case literals
  /// UInt16: symbols of a literal or a token kind, ascending.
  case symbols
  /// `RunRecord`: for each language one run of `symbols` a token kind.
  case kinds
  /// `NodeRecord`.
  case nodes
  /// `EdgeRecord`: for each language and symbol the steps that it allows, by the node that they start from.
  case edges
  /// UInt32: for each language and symbol its first edge, then one entry for the end.
  case symbolEdges
  /// `GapRecord`: gaps of a node.
  case gaps
  /// UInt16: signal index, with `PackFormat.guardBit` for a guard.
  case accepts
}

/// Constants of the pack's format.
package enum PackFormat {
  /// `TLPK`, read as a little-endian number.
  package static let magic: UInt32 = 0x4B50_4C54
  /// Raised with every change of layout; a pack of another version is refused.
  package static let version: UInt32 = 3
  /// Marks a guard in `accepts`.
  package static let guardBit: UInt16 = 0x8000
  /// Symbol of `^`.
  package static let fieldStart: UInt16 = 0
  /// Symbol of `$`.
  package static let fieldEnd: UInt16 = 1
  /// The most signals that all packs of one matcher may hold together.
  package static let signalLimit = 256
  /// The most languages, those without lexicon included: they are bits of one mask.
  package static let languageLimit = 64
  /// The longest gap.
  package static let gapLimit = 8
}
