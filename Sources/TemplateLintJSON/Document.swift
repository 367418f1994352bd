/// A document as one flat tree over its source bytes. Reused from record to record: `removeAll` keeps the memory.
///
/// Strings are decoded into one buffer, so that text is handled as ranges and no `String` is made before output.
package struct Document: Sendable {
  /// The bytes that every `source` range points into; shared with the block that they came in, not copied.
  package var source: [UInt8] = []
  /// Decoded strings and keys. Only ranges of nodes mean anything: the rest is memory kept for later.
  package var strings: [UInt8] = []
  /// How many bytes of `strings` are in use.
  package var stringCount = 0
  /// Storage of the nodes; only the first `nodeCount` are in use.
  package var nodes: ContiguousArray<Node> = []
  /// How many nodes the document has; node 0 is the root.
  package var nodeCount = 0
  /// What is wrong with the document without making it unreadable, by position.
  package var problems: ContiguousArray<JSONProblem> = []
  /// Where `source` stands in the whole input, and what its pointers begin with.
  package var origin = Origin()
  /// Whether the record's bytes in `source` are known to be UTF-8.
  var isWellFormed = false

  package init() {}

  /// Forgets the content and keeps the memory.
  package mutating func removeAll() {
    source = []
    origin = Origin()
    isWellFormed = false
    forgetNodes()
  }

  /// Forgets the tree and keeps the source.
  mutating func forgetNodes() {
    stringCount = 0
    nodeCount = 0
    problems.removeAll(keepingCapacity: true)
  }

  /// The node at an index below `nodeCount`.
  package subscript(node: NodeIndex) -> Node {
    precondition(node >= 0 && Int(node) < nodeCount, "a node index is one that the document gave out")
    return nodes[Int(node)]
  }
}

/// What a source is written in.
package enum SourceFormat: UInt8, Sendable, Hashable {
  case json, yaml, table, markdown

  /// Whether a JSON Pointer means something to someone who reads the source.
  package var hasPointers: Bool { self == .json || self == .yaml }
}

/// Where a document's record begins in the input that it was cut from.
package struct Origin: Sendable, Hashable {
  /// Absolute offset in the input of byte 0 of `Document.source`.
  package var offset = 0
  /// Offset in `Document.source` of the record's first byte: the place that `line` and `column` speak of.
  package var start = 0
  /// Line of the record's first byte, from 1.
  package var line = 1
  /// Column of the record's first byte in UTF-16 units, from 1.
  package var column = 1
  /// Where the record stands in the JSON text around it.
  package var place = RecordPlace.root
  /// What the source is written in.
  package var format = SourceFormat.json
  /// JSON Pointer of the record in the input: empty, `/3` or `/data/3`.
  package var pointer: String { place.pointer }

  package init() {}
}
