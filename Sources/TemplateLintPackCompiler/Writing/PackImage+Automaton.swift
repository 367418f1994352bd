internal import TemplateLintSignals

extension PackImage {
  /// Writes the graph of one language into the shared sections and fills in where they are.
  mutating func store(_ graph: PhraseGraph, prefixes: [String], into record: inout LanguageRecord) {
    storeLiterals(graph.symbols, into: &record)
    storeKinds(graph.symbols, into: &record)
    storeNodes(graph.merged(), symbolCount: graph.symbols.symbolCount, into: &record)
    record.prefixes = store(prefixes)
  }

  private mutating func storeLiterals(_ table: SymbolTable, into record: inout LanguageRecord) {
    record.literals = RunRecord(start: literals.count, count: table.literals.count)
    let slotCount = Self.slotCount(for: table.literals.count)
    record.literalSlots = RunRecord(start: literalSlots.count, count: slotCount)
    var slots = [UInt32](repeating: 0, count: slotCount)
    for (index, literal) in table.literals.enumerated() {
      let hash = FoldedHash.of(literal.bytes)
      let text = store(literal.bytes)
      literals.append(
        LiteralRecord(
          hash: hash, offset: text.offset, count: UInt16(literal.bytes.count), kind: literal.kind.rawValue,
          symbols: store(symbols: literal.symbols)))
      var slot = FoldedHash.slot(hash, literal.kind, mask: slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = UInt32(index + 1)
      if literal.kind == .infix || literal.kind == .tail { note(infix: literal.bytes, in: &record) }
    }
    literalSlots += slots
  }

  private func note(infix bytes: [UInt8], in record: inout LanguageRecord) {
    let count = UInt16(bytes.count)
    record.shortestInfix = record.shortestInfix == 0 ? count : min(record.shortestInfix, count)
    record.longestInfix = max(record.longestInfix, count)
    record.infixStarts |= FoldedHash.startBit(bytes[0], bytes[1], bytes[2])
  }

  /// Half of an open-addressing table stays empty, so that searches are short and end.
  static func slotCount(for count: Int) -> Int {
    var slots = 8
    while slots < count * 2 { slots *= 2 }
    return slots
  }

  private mutating func store(symbols list: [UInt16]) -> RunRecord {
    let run = RunRecord(start: symbols.count, count: list.count)
    symbols += list.sorted()
    return run
  }

  private mutating func storeKinds(_ table: SymbolTable, into record: inout LanguageRecord) {
    record.kinds = RunRecord(start: kinds.count, count: table.kinds.count)
    for list in table.kinds {
      let run = store(symbols: list)
      kinds.append(run)
    }
  }

  private mutating func storeNodes(
    _ graph: [PhraseGraph.Node], symbolCount: Int, into record: inout LanguageRecord
  ) {
    record.nodes = RunRecord(start: nodes.count, count: graph.count)
    let firstEdge = edges.count
    let firstAccept = accepts.count
    for node in graph {
      let ordered = node.edges.sorted { ($0.symbol, $0.node) < ($1.symbol, $1.node) }
      let gaps = node.gaps.sorted { ($0.symbol, $0.node) < ($1.symbol, $1.node) }
      let start = edges.count - firstEdge
      edges += (ordered + gaps).map { EdgeRecord(symbol: UInt32($0.symbol), node: $0.node) }
      nodes.append(
        NodeRecord(
          mask: ordered.reduce(0) { $0 | 1 << UInt64($1.symbol & 63) }, firstEdge: UInt32(start),
          // The root's edges are found through `roots`; no other node has as many.
          edgeCount: UInt16(clamping: ordered.count), gapCount: UInt16(clamping: gaps.count),
          accepts: store(accepts: node.accepts), fieldEnd: node.fieldEnd))
    }
    record.edges = RunRecord(start: firstEdge, count: edges.count - firstEdge)
    record.accepts = RunRecord(start: firstAccept, count: accepts.count - firstAccept)
    storeRoots(graph[0], symbolCount, into: &record)
  }

  private mutating func store(accepts list: [UInt16]) -> RunRecord {
    guard !list.isEmpty else { return RunRecord(start: 0, count: 0) }
    let run = RunRecord(start: accepts.count, count: list.count)
    accepts += list.sorted()
    return run
  }

  private mutating func storeRoots(
    _ root: PhraseGraph.Node, _ symbolCount: Int, into record: inout LanguageRecord
  ) {
    record.roots = RunRecord(start: roots.count, count: symbolCount + 1)
    let symbols = root.edges.map(\.symbol).sorted()
    var edge = 0
    for symbol in 0...symbolCount {
      while edge < symbols.count, Int(symbols[edge]) < symbol { edge += 1 }
      roots.append(UInt32(edge))
    }
  }
}
