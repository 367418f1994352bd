package import TemplateLintText

/// Index of a node in `Document.nodes`; negative where there is none.
package typealias NodeIndex = Int32

/// What a value is.
package enum NodeKind: UInt8, Sendable, CaseIterable {
  case object, array, string, number, `true`, `false`, null
}

/// How the decoded text of a string relates to the bytes of the source.
package enum TextMapping: UInt8, Sendable {
  /// A quoted JSON string: quotes around it, perhaps escapes inside.
  case jsonEscapes
  /// The source range holds exactly the decoded bytes.
  case verbatim
  /// Quotes around it, and inside it the same quote doubled: CSV, YAML's single quotes.
  case doubledQuotes
  /// Nothing finer than the whole value: a YAML block, JSON inside a JSON string.
  case wholeValue
}

/// Facts about one node that the parser saw anyway.
package struct NodeFlags: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The string holds an escape, so that decoded and source offsets differ.
  package static let textEscaped = NodeFlags(rawValue: 1 << 0)
  /// The key holds an escape.
  package static let keyEscaped = NodeFlags(rawValue: 1 << 1)
  /// A later member of the same object has the same key; look-ups skip this one.
  package static let shadowed = NodeFlags(rawValue: shadowedBit)
  /// Stands in a document that was read out of a string: its pointer is that of the string.
  package static let embedded = NodeFlags(rawValue: 1 << 3)
  /// The node has a key: it is a member of an object.
  package static let member = NodeFlags(rawValue: memberBit)

  // As plain numbers too: `contains` is a generic call where another module makes it.
  @inlinable package static var shadowedBit: UInt8 { 1 << 2 }
  @inlinable package static var memberBit: UInt8 { 1 << 4 }
}

/// One value of the flat tree that a document is kept as.
package struct Node: Sendable {
  package var kind: NodeKind
  package var mapping: TextMapping = .jsonEscapes
  package var flags: NodeFlags = []
  /// In `Document.source`, quotes and brackets included.
  package var source: ByteRange
  /// A string's decoded bytes, or a number as it is written, in `Document.strings`; empty for other kinds.
  package var text: ByteRange = ByteRange(start: 0, end: 0)
  /// The member's key in `Document.source`, quotes included; empty for elements and the root.
  package var keySource: ByteRange = ByteRange(start: 0, end: 0)
  /// The member's decoded key in `Document.strings`.
  package var keyText: ByteRange = ByteRange(start: 0, end: 0)
  package var parent: NodeIndex
  package var nextSibling: NodeIndex = -1
  package var firstChild: NodeIndex = -1
  package var lastChild: NodeIndex = -1
  /// Ordinal among its siblings, from 0.
  package var index: UInt32 = 0

  /// A later member of the same object has the same key.
  @inlinable package var isShadowed: Bool { flags.rawValue & NodeFlags.shadowedBit != 0 }
  /// It has a key: it is a member of an object.
  @inlinable package var isMember: Bool { flags.rawValue & NodeFlags.memberBit != 0 }

  package init(kind: NodeKind, source: ByteRange, parent: NodeIndex) {
    self.kind = kind
    self.source = source
    self.parent = parent
  }
}
