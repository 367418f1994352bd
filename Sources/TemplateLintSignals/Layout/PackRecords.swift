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
  /// `EdgeRecord`: a node's symbol edges by symbol, then its gap edges.
  case edges
  /// UInt16: signal index, with `PackFormat.guardBit` for a guard.
  case accepts
  /// UInt32: for each language and symbol the node that the root leads to, or 0.
  case roots
}

/// Constants of the pack's format.
package enum PackFormat {
  /// `TLPK`, read as a little-endian number.
  package static let magic: UInt32 = 0x4B50_4C54
  /// Raised with every change of layout; a pack of another version is refused.
  package static let version: UInt32 = 1
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

/// The first bytes of a pack. All numbers are little-endian; all sections start at a multiple of 8.
package struct PackHeader: BitwiseCopyable, Sendable {
  package var magic: UInt32
  package var version: UInt32
  package var byteCount: UInt32
  package var sectionCount: UInt32
  /// Number of signals of the pack that this one adds to; 0 for a pack that stands alone.
  package var firstSignal: UInt32
  /// Number of languages of the pack that this one adds to.
  package var firstLanguage: UInt32
}

/// Where a section lies.
package struct SectionRecord: BitwiseCopyable, Sendable {
  /// In bytes from the start of the pack.
  package var offset: UInt32
  /// Number of elements.
  package var count: UInt32
}

/// A stretch of the text section.
package struct TextRecord: BitwiseCopyable, Sendable {
  package var offset: UInt32
  package var count: UInt32
}

/// A stretch of another section, in elements.
package struct RunRecord: BitwiseCopyable, Sendable {
  package var start: UInt32
  package var count: UInt32

  package init(start: Int, count: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: count)
  }

  package var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// One signal.
package struct SignalRecord: BitwiseCopyable, Sendable {
  package var id: TextRecord
  package var summary: TextRecord
  package var reason: TextRecord
  package var source: TextRecord
  package var date: TextRecord
  package var cure: TextRecord
  /// In `strings`.
  package var hits: RunRecord
  package var misses: RunRecord
  /// In `expressions`; empty unless the signal is a combination or floor.
  package var expression: RunRecord
  /// `Signal.Kind`.
  package var kind: UInt8
  /// `Category`, or 255 for a building block.
  package var toward: UInt8
  /// Bits of `Place`.
  package var places: UInt8
  package var isAnchor: UInt8
  package var reserved: UInt32 = 0
}

/// One language, with its part of the shared sections; one without lexicon has empty runs.
package struct LanguageRecord: BitwiseCopyable, Sendable {
  package var code: TextRecord
  package var name: TextRecord
  /// Index among all languages: differs from the position in a pack that adds to another.
  package var index: UInt32
  /// Bits of `Script`.
  package var scripts: UInt32
  /// 1: has a lexicon; 2: every anchor signal has phrases in it; 4: always matched (names of templates).
  package var flags: UInt32
  package var shortestInfix: UInt16
  package var longestInfix: UInt16
  /// In `strings`.
  package var prefixes: RunRecord
  package var literalSlots: RunRecord
  package var literals: RunRecord
  package var kinds: RunRecord
  /// The first node is the root; indices in edges are relative to it.
  package var nodes: RunRecord
  package var edges: RunRecord
  package var roots: RunRecord
  /// Bit `h & 63` is set where an infix or tail begins with three bytes of hash `h`.
  package var infixStarts: UInt64

  package static let hasLexicon: UInt32 = 1
  package static let isComplete: UInt32 = 2
  package static let isAlwaysOn: UInt32 = 4
}

/// A function word of one or more languages.
package struct WordRecord: BitwiseCopyable, Sendable {
  package var hash: UInt32
  /// In the text section; 0 for an empty slot.
  package var count: UInt32
  package var offset: UInt32
  package var reserved: UInt32 = 0
  /// Bit `i`: a function word of language `i`.
  package var languages: UInt64
}

/// A letter that few languages write.
package struct LetterRecord: BitwiseCopyable, Sendable {
  package var codePoint: UInt32
  package var reserved: UInt32 = 0
  package var languages: UInt64
}

/// "Matches of `signal` at a place of `places` count as `target`."
package struct RouteRecord: BitwiseCopyable, Sendable {
  package var signal: UInt16
  package var target: UInt16
  package var places: UInt16
  package var reserved: UInt16 = 0
}

/// How a literal is compared with a word.
package enum LiteralKind: UInt8, Sendable, CaseIterable {
  case exact = 0
  /// `stem*`
  case stem = 1
  /// `*tail`
  case tail = 2
  /// `*infix*`
  case infix = 3
}

/// One literal of a language: folded bytes and how they are compared.
package struct LiteralRecord: BitwiseCopyable, Sendable {
  /// FNV-1a of the bytes; the slot is chosen by this and the kind.
  package var hash: UInt32
  package var offset: UInt32
  package var count: UInt16
  /// `LiteralKind`.
  package var kind: UInt8
  package var reserved: UInt8 = 0
  /// In `symbols`.
  package var symbols: RunRecord
}

/// One state of a language's automaton.
package struct NodeRecord: BitwiseCopyable, Sendable {
  /// Bit `symbol & 63` of every symbol edge: most tokens are refused by this alone.
  package var mask: UInt64
  /// In the language's edges.
  package var firstEdge: UInt32
  package var edgeCount: UInt16
  /// Gap edges follow the symbol edges; their `symbol` is the longest gap.
  package var gapCount: UInt16
  package var accepts: RunRecord
  /// Node behind `$`, or 0.
  package var fieldEnd: UInt32
  package var reserved: UInt32 = 0
}

/// A step from one node to another.
package struct EdgeRecord: BitwiseCopyable, Sendable {
  package var symbol: UInt32
  package var node: UInt32
}
