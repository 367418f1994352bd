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

/// One state of a language's automaton. What leads on from it is listed by symbol, not here.
package struct NodeRecord: BitwiseCopyable, Sendable {
  /// Gap edges, in the language's gaps.
  package var firstGap: UInt32
  package var gapCount: UInt16
  package var acceptCount: UInt16
  /// In `accepts`.
  package var firstAccept: UInt32
  /// Node behind `$`, or 0.
  package var fieldEnd: UInt32

  package init(firstGap: UInt32, gapCount: UInt16, acceptCount: UInt16, firstAccept: UInt32, fieldEnd: UInt32) {
    self.firstGap = firstGap
    self.gapCount = gapCount
    self.acceptCount = acceptCount
    self.firstAccept = firstAccept
    self.fieldEnd = fieldEnd
  }
}

/// A step from one node to another, which tokens with some symbol take.
package struct EdgeRecord: BitwiseCopyable, Sendable {
  package var from: UInt32
  package var to: UInt32

  package init(from: UInt32, to: UInt32) {
    self.from = from
    self.to = to
  }
}

/// A way to go on after up to `length` tokens of any kind.
package struct GapRecord: BitwiseCopyable, Sendable {
  package var length: UInt32
  package var node: UInt32

  package init(length: UInt32, node: UInt32) {
    self.length = length
    self.node = node
  }
}
