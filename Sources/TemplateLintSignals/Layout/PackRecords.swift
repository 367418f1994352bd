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
  /// FNV-1a (64 bit) of everything after the directory: which words these are, without reading them all at start-up.
  package var digest: UInt64

  package init(
    magic: UInt32, version: UInt32, byteCount: UInt32, sectionCount: UInt32, firstSignal: UInt32,
    firstLanguage: UInt32, digest: UInt64
  ) {
    self.magic = magic
    self.version = version
    self.byteCount = byteCount
    self.sectionCount = sectionCount
    self.firstSignal = firstSignal
    self.firstLanguage = firstLanguage
    self.digest = digest
  }
}

/// Where a section lies.
package struct SectionRecord: BitwiseCopyable, Sendable {
  /// In bytes from the start of the pack.
  package var offset: UInt32
  /// Number of elements.
  package var count: UInt32

  package init(offset: UInt32, count: UInt32) {
    self.offset = offset
    self.count = count
  }
}

/// A stretch of the text section.
package struct TextRecord: BitwiseCopyable, Sendable {
  package var offset: UInt32
  package var count: UInt32

  package init(offset: UInt32, count: UInt32) {
    self.offset = offset
    self.count = count
  }
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

  package init(
    id: TextRecord, summary: TextRecord, reason: TextRecord, source: TextRecord, date: TextRecord,
    cure: TextRecord, hits: RunRecord, misses: RunRecord, expression: RunRecord, kind: UInt8, toward: UInt8,
    places: UInt8, isAnchor: UInt8
  ) {
    self.id = id
    self.summary = summary
    self.reason = reason
    self.source = source
    self.date = date
    self.cure = cure
    self.hits = hits
    self.misses = misses
    self.expression = expression
    self.kind = kind
    self.toward = toward
    self.places = places
    self.isAnchor = isAnchor
  }
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
  /// Indices in edges, gaps and anchors are relative to the first.
  package var nodes: RunRecord
  package var edges: RunRecord
  package var gaps: RunRecord
  package var anchors: RunRecord
  package var symbolAnchors: RunRecord
  package var filters: RunRecord

  package static let hasLexicon: UInt32 = 1
  package static let isComplete: UInt32 = 2
  package static let isAlwaysOn: UInt32 = 4

  package init(
    code: TextRecord, name: TextRecord, index: UInt32, scripts: UInt32, flags: UInt32, shortestInfix: UInt16,
    longestInfix: UInt16, prefixes: RunRecord, literalSlots: RunRecord, literals: RunRecord, kinds: RunRecord,
    nodes: RunRecord, edges: RunRecord, gaps: RunRecord, anchors: RunRecord, symbolAnchors: RunRecord, filters: RunRecord
  ) {
    self.code = code
    self.name = name
    self.index = index
    self.scripts = scripts
    self.flags = flags
    self.shortestInfix = shortestInfix
    self.longestInfix = longestInfix
    self.prefixes = prefixes
    self.literalSlots = literalSlots
    self.literals = literals
    self.kinds = kinds
    self.nodes = nodes
    self.edges = edges
    self.gaps = gaps
    self.anchors = anchors
    self.symbolAnchors = symbolAnchors
    self.filters = filters
  }
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

  package init(hash: UInt32, count: UInt32, offset: UInt32, languages: UInt64) {
    self.hash = hash
    self.count = count
    self.offset = offset
    self.languages = languages
  }
}

/// A letter that few languages write.
package struct LetterRecord: BitwiseCopyable, Sendable {
  package var codePoint: UInt32
  package var reserved: UInt32 = 0
  package var languages: UInt64

  package init(codePoint: UInt32, languages: UInt64) {
    self.codePoint = codePoint
    self.languages = languages
  }
}

/// "Matches of `signal` at a place of `places` count as `target`."
package struct RouteRecord: BitwiseCopyable, Sendable {
  package var signal: UInt16
  package var target: UInt16
  package var places: UInt16
  package var reserved: UInt16 = 0

  package init(signal: UInt16, target: UInt16, places: UInt16) {
    self.signal = signal
    self.target = target
    self.places = places
  }
}
