/// Something about a document that can be read but should not be left so.
package struct JSONProblem: Sendable, Hashable {
  package enum Kind: UInt8, Sendable {
    /// Two members of one object have the same key; the last one counts.
    case duplicateKey
    /// `\ud800` without its other half; read as U+FFFD.
    case loneSurrogate
  }

  package var kind: Kind
  /// The node concerned: the later member, or the string (for a key: its member).
  package var node: NodeIndex
  /// Byte offset in `Document.source`: the later key, or the escape.
  package var offset: UInt32
  /// For a duplicate key the offset of the earlier key, else the same as `offset`.
  package var earlier: UInt32

  package init(kind: Kind, node: NodeIndex, offset: UInt32, earlier: UInt32) {
    self.kind = kind
    self.node = node
    self.offset = offset
    self.earlier = earlier
  }
}
