internal import TemplateLintSignals

extension PackImage {
  /// Writes the phrases of one language into the shared sections and fills in where they are.
  mutating func store(_ phrases: AnchoredPhrases, prefixes: [String], into record: inout LanguageRecord) {
    storeLiterals(phrases.symbols, into: &record)
    storeKinds(phrases.symbols, into: &record)
    storeNodes(phrases, into: &record)
    record.prefixes = store(prefixes)
  }

  private mutating func storeLiterals(_ table: SymbolTable, into record: inout LanguageRecord) {
    record.literals = RunRecord(start: literals.count, count: table.literals.count)
    let slotCount = Self.slotCount(for: table.literals.count)
    record.literalSlots = RunRecord(start: literalSlots.count, count: slotCount)
    var slots = [UInt32](repeating: 0, count: slotCount)
    var filter = [UInt64](repeating: 0, count: WordFilter.count)
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
      WordFilter.insert(literal.bytes, literal.kind, into: &filter)
      if literal.kind == .infix || literal.kind == .tail { note(infix: literal.bytes, in: &record) }
    }
    literalSlots += slots
    record.filters = RunRecord(start: filters.count, count: filter.count)
    filters += filter
  }

  private func note(infix bytes: [UInt8], in record: inout LanguageRecord) {
    let count = UInt16(bytes.count)
    record.shortestInfix = record.shortestInfix == 0 ? count : min(record.shortestInfix, count)
    record.longestInfix = max(record.longestInfix, count)
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

  /// Nodes of the left side, then those of the right side; indices in edges, gaps and anchors are relative to the first.
  private mutating func storeNodes(_ phrases: AnchoredPhrases, into record: inout LanguageRecord) {
    let first = (node: nodes.count, edge: edges.count, gap: gaps.count)
    store(phrases.left, first.edge, first.gap, shift: 0)
    let shift = UInt32(phrases.left.nodes.count)
    store(phrases.right, first.edge, first.gap, shift: shift)
    record.nodes = RunRecord(start: first.node, count: nodes.count - first.node)
    record.edges = RunRecord(start: first.edge, count: edges.count - first.edge)
    record.gaps = RunRecord(start: first.gap, count: gaps.count - first.gap)
    storeAnchors(phrases, shift, into: &record)
  }

  private mutating func store(_ graph: ContextGraph, _ firstEdge: Int, _ firstGap: Int, shift: UInt32) {
    for (node, summary) in zip(graph.nodes, graph.summaries) {
      let only = node.edges.count == 1 ? node.edges[0] : nil
      nodes.append(
        NodeRecord(
          firstEdge: only.map { $0.node + shift } ?? UInt32(edges.count - firstEdge),
          firstGap: UInt32(gaps.count - firstGap), edgeCount: UInt16(clamping: node.edges.count),
          gapCount: UInt16(clamping: node.gaps.count), symbol: summary, accept: node.accept,
          fieldAccept: node.fieldAccept))
      if only == nil { edges += node.edges.map { EdgeRecord(node: $0.node + shift, symbol: $0.symbol) } }
      gaps += node.gaps.map { GapRecord(length: UInt32($0.symbol), node: $0.node + shift) }
    }
  }

  /// Anchors by symbol: a word looks up what its own symbols can be part of, once.
  private mutating func storeAnchors(_ phrases: AnchoredPhrases, _ shift: UInt32, into record: inout LanguageRecord) {
    let firstAnchor = anchors.count
    var bySymbol = [[AnchorRecord]](repeating: [], count: phrases.symbols.symbolCount)
    for anchor in phrases.anchors {
      bySymbol[Int(anchor.symbol)].append(
        AnchorRecord(
          left: anchor.left, right: anchor.right + shift, before: phrases.left.need(anchor.left),
          behind: phrases.right.need(anchor.right)))
    }
    record.symbolAnchors = RunRecord(start: symbolAnchors.count, count: bySymbol.count + 1)
    for list in bySymbol {
      symbolAnchors.append(UInt32(anchors.count - firstAnchor))
      anchors += list
    }
    symbolAnchors.append(UInt32(anchors.count - firstAnchor))
    record.anchors = RunRecord(start: firstAnchor, count: anchors.count - firstAnchor)
  }
}

extension ContextGraph {
  /// The symbol of a token without which nothing goes on, and among how many tokens it is looked for.
  fileprivate func need(_ node: UInt32) -> (symbol: UInt16, reach: UInt8) {
    let shape = nodes[Int(node)]
    guard shape.accept == PackFormat.nothing, shape.fieldAccept == PackFormat.nothing else { return (0, 0) }
    if shape.gaps.isEmpty { return shape.edges.isEmpty ? (0, 0) : (summaries[Int(node)], 1) }
    let beyond = nodes[Int(shape.gaps[0].node)]
    guard shape.edges.isEmpty, shape.gaps.count == 1, beyond.fieldAccept == PackFormat.nothing else { return (0, 0) }
    return (summaries[Int(shape.gaps[0].node)], UInt8(shape.gaps[0].symbol + 1))
  }
}
