extension PhraseGraph {
  /// The same graph with nodes merged that lead to the same ends: most phrases of a signal end alike. The root stays 0.
  func merged() -> [Node] {
    var merging = Merging(nodes: nodes)
    merging.run()
    return merging.ordered()
  }

  /// Merges from the ends to the root.
  private struct Merging {
    private struct Shape: Hashable {
      var edges: [Edge]
      var gaps: [Edge]
      var accepts: [UInt16]
      var fieldEnd: UInt32
    }

    let nodes: [Node]
    /// By old node: the old node that stands for it.
    private var representatives: [UInt32]
    private var shapes: [Shape: UInt32] = [:]

    init(nodes: [Node]) {
      self.nodes = nodes
      representatives = Array(0..<UInt32(nodes.count))
    }

    /// Nodes after all those that they lead to. The graph has no cycles, and is too deep for no stack: phrases are short.
    mutating func run() {
      var isDone = [Bool](repeating: false, count: nodes.count)
      var stack: [(node: UInt32, isOpen: Bool)] = [(0, false)]
      while let (node, isOpen) = stack.popLast() {
        if isDone[Int(node)] { continue }
        if isOpen {
          isDone[Int(node)] = true
          merge(node)
        } else {
          stack.append((node, true))
          for next in targets(nodes[Int(node)]) where !isDone[Int(next)] { stack.append((next, false)) }
        }
      }
    }

    private func targets(_ node: Node) -> [UInt32] {
      node.edges.map(\.node) + node.gaps.map(\.node) + (node.fieldEnd == 0 ? [] : [node.fieldEnd])
    }

    private mutating func merge(_ index: UInt32) {
      let node = nodes[Int(index)]
      guard index != 0 else { return }
      let shape = Shape(
        edges: renamed(node.edges), gaps: renamed(node.gaps), accepts: node.accepts.sorted(),
        fieldEnd: node.fieldEnd == 0 ? 0 : representatives[Int(node.fieldEnd)])
      if let known = shapes[shape] {
        representatives[Int(index)] = known
      } else {
        shapes[shape] = index
      }
    }

    private func renamed(_ edges: [Edge]) -> [Edge] {
      var seen: Set<Edge> = []
      return edges.map { Edge(symbol: $0.symbol, node: representatives[Int($0.node)]) }
        .filter { seen.insert($0).inserted }
        .sorted { ($0.symbol, $0.node) < ($1.symbol, $1.node) }
    }

    /// Numbers what is left from the root outwards, nodes that lead on by a symbol before those that do not.
    func ordered() -> [Node] {
      var numbers: [UInt32: UInt32] = [0: 0]
      var order: [UInt32] = [0]
      var next = 0
      while next < order.count {
        let node = nodes[Int(order[next])]
        next += 1
        for target in targets(node).map({ representatives[Int($0)] }) where numbers[target] == nil {
          numbers[target] = UInt32(order.count)
          order.append(target)
        }
      }
      let inner = order.filter { !nodes[Int($0)].edges.isEmpty || $0 == 0 }
      let outer = order.filter { nodes[Int($0)].edges.isEmpty && $0 != 0 }
      for (index, old) in (inner + outer).enumerated() { numbers[old] = UInt32(index) }
      return (inner + outer).map { old in
        var node = nodes[Int(old)]
        node.edges = renamed(node.edges).map { Edge(symbol: $0.symbol, node: numbers[$0.node] ?? 0) }
        node.gaps = renamed(node.gaps).map { Edge(symbol: $0.symbol, node: numbers[$0.node] ?? 0) }
        if node.fieldEnd != 0 { node.fieldEnd = numbers[representatives[Int(node.fieldEnd)]] ?? 0 }
        return node
      }
    }
  }
}
