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

/// What may follow at one point on the way from an anchor to the beginning or the end of a phrase. Nodes of the left side
/// are walked towards the beginning, those of the right side towards the end.
package struct NodeRecord: BitwiseCopyable, Sendable {
  /// In the language's edges, ascending by symbol; where there is one step, the node that it leads to.
  package var firstEdge: UInt32
  /// In the language's gaps.
  package var firstGap: UInt32
  package var edgeCount: UInt16
  package var gapCount: UInt16
  /// One that every token has over which a step leads on.
  package var symbol: UInt16
  /// Right: index of the signal whose phrase is complete here, with `PackFormat.guardBit` for a guard. Left: 0 where
  /// phrases begin. `PackFormat.nothing` elsewhere.
  package var accept: UInt16
  /// The same where the field ends or begins here.
  package var fieldAccept: UInt16
  package var reserved: UInt16 = 0

  package init(
    firstEdge: UInt32, firstGap: UInt32, edgeCount: UInt16, gapCount: UInt16, symbol: UInt16, accept: UInt16,
    fieldAccept: UInt16
  ) {
    self.firstEdge = firstEdge
    self.firstGap = firstGap
    self.edgeCount = edgeCount
    self.gapCount = gapCount
    self.symbol = symbol
    self.accept = accept
    self.fieldAccept = fieldAccept
  }

  /// There is one way on, over one token, and nothing else.
  @inline(__always)
  package var isChain: Bool {
    edgeCount == 1 && gapCount == 0 && accept & fieldAccept == PackFormat.nothing
  }

  /// Nothing leads on.
  @inline(__always)
  package var isEnd: Bool { edgeCount | gapCount == 0 }
}

/// A step to another node over one token that has the symbol.
package struct EdgeRecord: BitwiseCopyable, Sendable {
  /// Below the node that the step starts from.
  package var node: UInt32
  package var symbol: UInt16
  package var reserved: UInt16 = 0

  package init(node: UInt32, symbol: UInt16) {
    self.node = node
    self.symbol = symbol
  }
}

/// A way to go on after up to `length` tokens of any kind: with a step of `node`, or at the start of a field.
package struct GapRecord: BitwiseCopyable, Sendable {
  package var length: UInt32
  package var node: UInt32

  package init(length: UInt32, node: UInt32) {
    self.length = length
    self.node = node
  }
}

/// What must stand on the two sides of a token.
package struct AnchorRecord: BitwiseCopyable, Sendable {
  /// Nodes.
  package var left: UInt32
  package var right: UInt32
  /// A symbol that one of the tokens before must have.
  package var before: UInt16
  /// And one of those behind.
  package var behind: UInt16
  /// Among how many tokens right before: 1 without a gap; 0 where none must have it.
  package var beforeReach: UInt8
  package var behindReach: UInt8
  package var reserved: UInt16 = 0

  package init(
    left: UInt32, right: UInt32, before: (symbol: UInt16, reach: UInt8), behind: (symbol: UInt16, reach: UInt8)
  ) {
    self.left = left
    self.right = right
    self.before = before.symbol
    self.behind = behind.symbol
    beforeReach = before.reach
    behindReach = behind.reach
  }
}
