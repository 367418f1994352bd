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
  /// `EdgeRecord`: the steps of a node, by symbol.
  case edges
  /// `GapRecord`: gaps of a node.
  case gaps
  /// `AnchorRecord`: for each language and symbol what its tokens are anchors of.
  case anchors
  /// UInt32: for each language and symbol its first anchor, then one entry for the end.
  case symbolAnchors
  /// UInt64: one `WordFilter` a language.
  case filters
}

/// Constants of the pack's format.
package enum PackFormat {
  /// `TLPK`, read as a little-endian number.
  package static let magic: UInt32 = 0x4B50_4C54
  /// Raised with every change of layout; a pack of another version is refused.
  package static let version: UInt32 = 4
  /// Marks a guard in `NodeRecord.accept`.
  package static let guardBit: UInt16 = 0x8000
  /// Stands where there is no signal and no symbol.
  package static let nothing: UInt16 = 0xFFFF
  /// The most signals that all packs of one matcher may hold together.
  package static let signalLimit = 256
  /// The most languages, those without lexicon included: they are bits of one mask.
  package static let languageLimit = 64
  /// The longest gap.
  package static let gapLimit = 8
}
