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

  package init(hash: UInt32, offset: UInt32, count: UInt16, kind: UInt8, symbols: RunRecord) {
    self.hash = hash
    self.offset = offset
    self.count = count
    self.kind = kind
    self.symbols = symbols
  }
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

  package init(
    mask: UInt64, firstEdge: UInt32, edgeCount: UInt16, gapCount: UInt16, accepts: RunRecord, fieldEnd: UInt32
  ) {
    self.mask = mask
    self.firstEdge = firstEdge
    self.edgeCount = edgeCount
    self.gapCount = gapCount
    self.accepts = accepts
    self.fieldEnd = fieldEnd
  }
}

/// A step from one node to another.
package struct EdgeRecord: BitwiseCopyable, Sendable {
  package var symbol: UInt32
  package var node: UInt32

  package init(symbol: UInt32, node: UInt32) {
    self.symbol = symbol
    self.node = node
  }
}
