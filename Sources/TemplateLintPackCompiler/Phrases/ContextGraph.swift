internal import TemplateLintSignals

/// What stands on one side of the anchors of phrases, as a graph that is walked away from them.
///
/// It is built from the far end towards the anchor: a node is made when all that lies beyond it is known, nodes of equal
/// shape are one, and every step leads to a node with a lower index.
struct ContextGraph {
  /// A phrase that would make the graph too large.
  struct Overflow: Error {}

  enum Side {
    case left, right
  }

  struct Edge: Hashable {
    var symbol: UInt16
    var node: UInt32
  }

  struct Node: Hashable {
    /// Steps over one token, ascending.
    var edges: [Edge] = []
    /// `symbol` is the longest gap; what lies beyond has only edges, or is the start of a field.
    var gaps: [Edge] = []
    /// What is complete on this side here; on the left side, where all phrases begin alike, 0.
    var accept = PackFormat.nothing
    /// What is complete here if the field begins or ends here, likewise.
    var fieldAccept = PackFormat.nothing
  }

  /// Steps that one phrase may add, and nodes of a whole graph.
  static let phraseLimit = 60_000
  static let nodeLimit = 400_000
  /// Items that all phrases of a graph may be taken apart into, counted each time that they are.
  static let workLimit = 20_000_000

  let side: Side
  private let sets: [String: [[PhraseItem]]]
  private(set) var nodes: [Node] = []
  /// By node: a symbol that every token has over which a step leads on; `PackFormat.nothing` without steps.
  private(set) var summaries: [UInt16] = []
  private var indices: [Node: UInt32] = [:]
  private var budget = 0
  private var work = 0

  init(_ side: Side, sets: [String: [[PhraseItem]]]) {
    self.side = side
    self.sets = sets
  }

  /// Makes room for the steps of another phrase.
  mutating func beginPhrase() { budget = Self.phraseLimit }

  /// The node beyond which nothing is asked for.
  mutating func far(accepting accept: UInt16) throws(Overflow) -> UInt32 {
    try index(of: Node(accept: side == .left ? 0 : accept))
  }

  /// The node before which `items` stand, with `node` beyond them.
  mutating func extend(
    _ node: UInt32, _ items: some BidirectionalCollection<PhraseItem>, _ symbols: inout SymbolTable
  ) throws(Overflow) -> UInt32 {
    var node = node
    switch side {
    case .left: for item in items { node = try extend(node, item, &symbols) }
    case .right: for item in items.reversed() { node = try extend(node, item, &symbols) }
    }
    return node
  }

  /// Finds the summaries, when all phrases are there.
  mutating func summarize(_ symbols: inout SymbolTable) throws(Overflow) {
    summaries = []
    for node in nodes {
      let own = Set(node.edges.map(\.symbol))
      do {
        summaries.append(own.isEmpty ? PackFormat.nothing : try symbols.union(of: own))
      } catch {
        throw Overflow()
      }
    }
  }

  private mutating func extend(
    _ node: UInt32, _ item: PhraseItem, _ symbols: inout SymbolTable
  ) throws(Overflow) -> UInt32 {
    work += 1
    guard work <= Self.workLimit else { throw Overflow() }
    switch item {
    case .token(let atoms): return try index(of: Node(edges: [Edge(symbol: symbols.index(of: atoms), node: node)]))
    case .set(let name): return try group(node, sets[name] ?? [], &symbols)
    case .alternatives(let branches): return try group(node, branches, &symbols)
    case .optional(let branches):
      var shape = nodes[Int(node)]
      shape.formUnion(nodes[Int(try group(node, branches, &symbols))])
      return try index(of: shape)
    case .gap(let length): return try gap(node, length)
    case .fieldStart, .fieldEnd: return try index(of: Node(fieldAccept: nodes[Int(node)].accept))
    }
  }

  private mutating func group(
    _ node: UInt32, _ branches: [[PhraseItem]], _ symbols: inout SymbolTable
  ) throws(Overflow) -> UInt32 {
    let (atoms, longer) = PhraseItem.flatten(branches, sets)
    var shape = Node()
    if !atoms.isEmpty { shape.edges.append(Edge(symbol: try symbols.index(of: atoms), node: node)) }
    for branch in longer { shape.formUnion(nodes[Int(try extend(node, branch, &symbols))]) }
    return try index(of: shape)
  }

  /// A gap at the end of a phrase is none; a gap beside a gap makes it longer; none stands beside the end of the field.
  private mutating func gap(_ node: UInt32, _ length: Int) throws(Overflow) -> UInt32 {
    let beyond = nodes[Int(node)]
    var shape = Node(accept: beyond.accept)
    let beginsField = side == .left ? beyond.fieldAccept : PackFormat.nothing
    shape.gaps = beyond.gaps.map {
      Edge(symbol: UInt16(min(PackFormat.gapLimit, Int($0.symbol) + length)), node: $0.node)
    }
    if !beyond.edges.isEmpty || beginsField != PackFormat.nothing {
      let steps = try index(of: Node(edges: beyond.edges, fieldAccept: beginsField))
      shape.formUnion(Node(gaps: [Edge(symbol: UInt16(length), node: steps)]))
    }
    return try index(of: shape)
  }

  private mutating func index(of node: Node) throws(Overflow) -> UInt32 {
    if let known = indices[node] { return known }
    budget -= node.edges.count + node.gaps.count + 1
    guard budget > 0, nodes.count < Self.nodeLimit else { throw Overflow() }
    let index = UInt32(nodes.count)
    nodes.append(node)
    indices[node] = index
    return index
  }
}

extension ContextGraph.Node {
  /// What either of two nodes allows.
  fileprivate mutating func formUnion(_ other: Self) {
    edges = Self.union(edges, other.edges)
    gaps = Self.union(gaps, other.gaps)
    // Both are of one phrase: what they accept is the same.
    accept = min(accept, other.accept)
    fieldAccept = min(fieldAccept, other.fieldAccept)
  }

  private static func union(_ a: [ContextGraph.Edge], _ b: [ContextGraph.Edge]) -> [ContextGraph.Edge] {
    if a.isEmpty || b.isEmpty { return a + b }
    return Set(a).union(b).sorted { ($0.symbol, $0.node) < ($1.symbol, $1.node) }
  }
}

extension SymbolTable {
  /// The symbol for a token that is any of these.
  fileprivate mutating func index(of atoms: [PhraseAtom]) throws(ContextGraph.Overflow) -> UInt16 {
    do {
      return try symbol(atoms)
    } catch {
      throw ContextGraph.Overflow()
    }
  }
}
