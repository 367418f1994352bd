internal import TemplateLintText

/// The phrases of one language as a graph over symbols, read in place.
///
/// A symbol is a set of literals and token kinds; a token has every symbol that one of its literals is in.
struct Automaton: @unchecked Sendable {
  // Unchecked because of the pointers: what they lead to is immutable and kept alive by the `SignalPack` that owns this.
  /// Index among all languages of the matcher.
  let language: Int
  let isAlwaysOn: Bool
  /// Bits of the places where any of its signals may stand.
  let places: UInt8
  let nodes: UnsafePointer<NodeRecord>
  let edges: UnsafePointer<EdgeRecord>
  let symbolEdges: UnsafeBufferPointer<UInt32>
  let gaps: UnsafePointer<GapRecord>
  /// Nodes below this one lead on by a symbol.
  let innerCount: Int
  let accepts: UnsafePointer<UInt16>
  let symbols: UnsafePointer<UInt16>
  let kinds: UnsafeBufferPointer<RunRecord>
  let text: UnsafeBufferPointer<UInt8>
  let literals: UnsafePointer<LiteralRecord>
  let slots: UnsafePointer<UInt32>
  let slotMask: Int
  let infixLengths: ClosedRange<Int>?
  let infixStarts: UInt64
  let prefixes: UnsafeBufferPointer<TextRecord>
  /// Where simulation enters at the start of a field; 0 without such phrases.
  let fieldStart: UInt32

  init?(_ tables: PackTables, _ record: LanguageRecord, _ routing: Routing) {
    guard record.flags & LanguageRecord.hasLexicon != 0, record.nodes.count > 0, record.literalSlots.count > 0, record.symbolEdges.count > 2,
      let nodes = tables.nodes.baseAddress, let edges = tables.edges.baseAddress,
      let gaps = tables.gaps.baseAddress, let literals = tables.literals.baseAddress, let slots = tables.literalSlots.baseAddress,
      let accepts = tables.accepts.baseAddress, let symbols = tables.symbols.baseAddress
    else { return nil }
    language = Int(record.index)
    isAlwaysOn = record.flags & LanguageRecord.isAlwaysOn != 0
    self.nodes = nodes + Int(record.nodes.start)
    self.edges = edges + Int(record.edges.start)
    self.literals = literals + Int(record.literals.start)
    self.slots = slots + Int(record.literalSlots.start)
    self.accepts = accepts
    places = record.accepts.indices.reduce(0) { $0 | routing.places(of: accepts[$1] & ~PackFormat.guardBit) }
    self.symbols = symbols
    slotMask = Int(record.literalSlots.count) - 1
    symbolEdges = UnsafeBufferPointer(rebasing: tables.symbolEdges[record.symbolEdges.indices])
    self.gaps = gaps + Int(record.gaps.start)
    innerCount = Int(record.innerCount)
    kinds = UnsafeBufferPointer(rebasing: tables.kinds[record.kinds.indices])
    prefixes = UnsafeBufferPointer(rebasing: tables.strings[record.prefixes.indices])
    text = tables.text
    infixStarts = record.infixStarts
    infixLengths =
      record.shortestInfix > 0 ? Int(record.shortestInfix)...Int(max(record.shortestInfix, record.longestInfix)) : nil
    let starts = Int(symbolEdges[Int(PackFormat.fieldStart)])..<Int(symbolEdges[Int(PackFormat.fieldStart) + 1])
    fieldStart = starts.isEmpty ? 0 : self.edges[starts.lowerBound].to
  }

  /// The steps that a symbol allows, by the node that they start from.
  @inline(__always)
  func edges(of symbol: UInt16) -> Range<Int> { Int(symbolEdges[Int(symbol)])..<Int(symbolEdges[Int(symbol) + 1]) }

  /// The gaps behind a node.
  @inline(__always)
  func gaps(of node: NodeRecord) -> Range<Int> { Int(node.firstGap)..<Int(node.firstGap) + Int(node.gapCount) }

  /// What a node accepts.
  @inline(__always)
  func accepts(of node: NodeRecord) -> Range<Int> {
    Int(node.firstAccept)..<Int(node.firstAccept) + Int(node.acceptCount)
  }

  /// The literal with these bytes and this way of comparing.
  func literal(_ word: Slice<UnsafeBufferPointer<UInt8>>, hash: UInt32, kind: LiteralKind) -> LiteralRecord? {
    var slot = FoldedHash.slot(hash, kind, mask: slotMask)
    while slots[slot] != 0 {
      let record = literals[Int(slots[slot]) - 1]
      if record.hash == hash, record.kind == kind.rawValue, Int(record.count) == word.count,
        text[Int(record.offset)..<Int(record.offset) + word.count].elementsEqual(word)
      {
        return record
      }
      slot = (slot + 1) & slotMask
    }
    return nil
  }
}
