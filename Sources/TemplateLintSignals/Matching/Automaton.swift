internal import TemplateLintText

/// The phrases of one language, read in place: what words are compared with, and what stands around anchors.
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
  let gaps: UnsafePointer<GapRecord>
  let anchors: UnsafePointer<AnchorRecord>
  let symbolAnchors: UnsafePointer<UInt32>
  let symbolCount: Int
  /// Words of 64 bits that hold a bit for each symbol.
  var symbolWords: Int { (symbolCount + 63) / 64 }
  let symbols: UnsafePointer<UInt16>
  let kinds: UnsafePointer<RunRecord>
  let text: UnsafePointer<UInt8>
  let literals: UnsafePointer<LiteralRecord>
  let slots: UnsafePointer<UInt32>
  let slotMask: Int
  let filter: UnsafePointer<UInt64>
  let infixLengths: ClosedRange<Int>?
  let prefixes: UnsafeBufferPointer<TextRecord>

  /// Nil for a language without phrases.
  init?(_ tables: PackTables, _ record: LanguageRecord, _ routing: Routing) {
    guard record.flags & LanguageRecord.hasLexicon != 0, record.anchors.count > 0, let nodes = tables.nodes.baseAddress,
      let edges = tables.edges.baseAddress, let gaps = tables.gaps.baseAddress,
      let anchors = tables.anchors.baseAddress, let symbolAnchors = tables.symbolAnchors.baseAddress,
      let symbols = tables.symbols.baseAddress, let kinds = tables.kinds.baseAddress,
      let text = tables.text.baseAddress, let literals = tables.literals.baseAddress,
      let slots = tables.literalSlots.baseAddress, let filters = tables.filters.baseAddress
    else { return nil }
    language = Int(record.index)
    isAlwaysOn = record.flags & LanguageRecord.isAlwaysOn != 0
    self.nodes = nodes + Int(record.nodes.start)
    self.edges = edges + Int(record.edges.start)
    self.gaps = gaps + Int(record.gaps.start)
    self.anchors = anchors + Int(record.anchors.start)
    self.symbolAnchors = symbolAnchors + Int(record.symbolAnchors.start)
    symbolCount = Int(record.symbolAnchors.count) - 1
    self.symbols = symbols
    self.kinds = kinds + Int(record.kinds.start)
    self.text = text
    self.literals = literals + Int(record.literals.start)
    self.slots = slots + Int(record.literalSlots.start)
    slotMask = Int(record.literalSlots.count) - 1
    filter = filters + Int(record.filters.start)
    infixLengths =
      record.shortestInfix > 0 ? Int(record.shortestInfix)...Int(max(record.shortestInfix, record.longestInfix)) : nil
    prefixes = UnsafeBufferPointer(rebasing: tables.strings[record.prefixes.indices])
    places = Self.places(tables.nodes[record.nodes.indices], routing)
  }

  private static func places(_ nodes: Slice<UnsafeBufferPointer<NodeRecord>>, _ routing: Routing) -> UInt8 {
    var signals = SignalSet()
    for node in nodes {
      if node.accept != PackFormat.nothing { signals.insert(Int(node.accept & ~PackFormat.guardBit)) }
      if node.fieldAccept != PackFormat.nothing { signals.insert(Int(node.fieldAccept & ~PackFormat.guardBit)) }
    }
    return routing.places(of: signals)
  }

  /// What a token with the symbol is an anchor of.
  @inline(__always)
  func anchors(of symbol: UInt16) -> Range<Int> {
    Int(symbolAnchors[Int(symbol)])..<Int(symbolAnchors[Int(symbol) + 1])
  }
}
