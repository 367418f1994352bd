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
    record.innerCount = UInt32(graph.lastIndex { !$0.edges.isEmpty }.map { $0 + 1 } ?? 1)
    let firstAccept = accepts.count
    let firstGap = gaps.count
    for node in graph {
      // A gap that nothing follows is the first half of a longer one.
      let following = node.gaps.filter { !graph[Int($0.node)].edges.isEmpty }
      nodes.append(
        NodeRecord(
          firstGap: UInt32(gaps.count - firstGap), gapCount: UInt16(clamping: following.count),
          acceptCount: UInt16(clamping: node.accepts.count), firstAccept: UInt32(accepts.count), fieldEnd: node.fieldEnd))
      accepts += node.accepts.sorted()
      gaps += following.map { GapRecord(length: UInt32($0.symbol), node: $0.node) }
    }
    record.accepts = RunRecord(start: firstAccept, count: accepts.count - firstAccept)
    record.gaps = RunRecord(start: firstGap, count: gaps.count - firstGap)
    storeEdges(graph, symbolCount, into: &record)
  }

  /// Edges by symbol: a word looks up what its own symbols allow, once, whatever the number of nodes.
  private mutating func storeEdges(
    _ graph: [PhraseGraph.Node], _ symbolCount: Int, into record: inout LanguageRecord
  ) {
    var bySymbol = [[EdgeRecord]](repeating: [], count: symbolCount)
    for (from, node) in graph.enumerated() {
      for edge in node.edges { bySymbol[Int(edge.symbol)].append(EdgeRecord(from: UInt32(from), to: edge.node)) }
    }
    let firstEdge = edges.count
    record.symbolEdges = RunRecord(start: symbolEdges.count, count: symbolCount + 1)
    for list in bySymbol {
      symbolEdges.append(UInt32(edges.count - firstEdge))
      edges += list
    }
    symbolEdges.append(UInt32(edges.count - firstEdge))
    record.edges = RunRecord(start: firstEdge, count: edges.count - firstEdge)
  }
}
