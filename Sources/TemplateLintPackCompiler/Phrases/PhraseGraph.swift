internal import TemplateLintSignals

/// The phrases of one language as a graph. Phrases with a common beginning share it; alternatives of several words run
/// side by side and meet again, so that nothing is multiplied out.
struct PhraseGraph {
  /// A phrase that would make the graph too large.
  struct Overflow: Error {}

  struct Edge: Hashable {
    var symbol: UInt16
    var node: UInt32
  }

  struct Node {
    var edges: [Edge] = []
    /// `symbol` is the longest gap.
    var gaps: [Edge] = []
    var accepts: [UInt16] = []
    var fieldEnd: UInt32 = 0
    /// For a node behind a gap: the nodes before it and the gap's length.
    var gapSources: [UInt32] = []
    var gapLength = 0
  }

  private struct Step: Hashable {
    enum Way: Hashable {
      case symbol(UInt16)
      case gap(Int)
      case group([[PhraseItem]])
    }
    var frontier: [UInt32]
    var way: Way
  }

  /// Nodes that one phrase may add, and nodes that may be reached at one point of it.
  static let phraseLimit = 20_000
  static let frontierLimit = 600
  static let nodeLimit = 400_000

  private(set) var nodes: [Node] = [Node()]
  private(set) var symbols = SymbolTable()
  private let sets: [String: [[PhraseItem]]]
  private var steps: [Step: UInt32] = [:]
  private var edgeSet: [UInt32: Set<Edge>] = [:]
  private var budget = 0

  init(sets: [String: [[PhraseItem]]]) { self.sets = sets }

  /// Adds a phrase of a signal, or a guard.
  mutating func add(_ items: [PhraseItem], accept: UInt16) throws(Overflow) {
    budget = min(Self.phraseLimit, Self.nodeLimit - nodes.count)
    var frontier: [UInt32] = [0]
    for item in items { frontier = try extend(frontier, item) }
    for node in frontier { mark(node, accept) }
  }

  /// A node behind a gap is reached by no token: where what follows the gap may be missing, the phrase ended before it.
  private mutating func mark(_ node: UInt32, _ accept: UInt16) {
    let index = Int(node)
    if node == 0 { return }
    if nodes[index].gapSources.isEmpty {
      if !nodes[index].accepts.contains(accept) { nodes[index].accepts.append(accept) }
    } else {
      for source in nodes[index].gapSources { mark(source, accept) }
    }
  }

  private mutating func newNode() throws(Overflow) -> UInt32 {
    budget -= 1
    guard budget > 0 else { throw Overflow() }
    nodes.append(Node())
    return UInt32(nodes.count - 1)
  }

  private mutating func extend(_ frontier: [UInt32], _ item: PhraseItem) throws(Overflow) -> [UInt32] {
    guard frontier.count <= Self.frontierLimit else { throw Overflow() }
    switch item {
    case .token(let atoms): return [try step(frontier, try symbol(atoms))]
    case .set(let name): return try extend(frontier, .alternatives(sets[name] ?? []))
    case .alternatives(let branches): return try group(frontier, branches)
    case .optional(let branches): return Self.union(frontier, try group(frontier, branches))
    case .gap(let length): return try gap(frontier, length)
    case .fieldStart: return [try step(frontier, PackFormat.fieldStart)]
    case .fieldEnd: return try fieldEnd(frontier)
    }
  }

  private mutating func symbol(_ atoms: [PhraseAtom]) throws(Overflow) -> UInt16 {
    do {
      return try symbols.symbol(atoms)
    } catch {
      throw Overflow()
    }
  }

  private mutating func step(_ frontier: [UInt32], _ symbol: UInt16) throws(Overflow) -> UInt32 {
    let step = Step(frontier: frontier, way: .symbol(symbol))
    if let known = steps[step] { return known }
    let node = try newNode()
    steps[step] = node
    link(frontier, symbol, node)
    return node
  }

  private mutating func link(_ frontier: [UInt32], _ symbol: UInt16, _ node: UInt32) {
    for from in frontier {
      let edge = Edge(symbol: symbol, node: node)
      if edgeSet[from, default: []].insert(edge).inserted { nodes[Int(from)].edges.append(edge) }
    }
  }

  /// Branches of one token become one symbol; longer ones run beside it and end in the same node.
  private mutating func group(_ frontier: [UInt32], _ branches: [[PhraseItem]]) throws(Overflow) -> [UInt32] {
    var atoms: [PhraseAtom] = []
    var longer: [[PhraseItem]] = []
    for branch in branches { flatten(branch, &atoms, &longer) }
    guard !longer.isEmpty else { return [try step(frontier, try symbol(atoms))] }
    let step = Step(frontier: frontier, way: .group(branches))
    let isKnown = steps[step] != nil
    let join: UInt32
    if let known = steps[step] { join = known } else { join = try newNode() }
    steps[step] = join
    if !isKnown, !atoms.isEmpty { link(frontier, try symbol(atoms), join) }
    var ends: [UInt32] = [join]
    for branch in longer {
      var reached = frontier
      for item in branch.dropLast() { reached = try extend(reached, item) }
      if case .token(let last)? = branch.last {
        if !isKnown { link(reached, try symbol(last), join) }
      } else if let last = branch.last {
        ends = Self.union(ends, try extend(reached, last))
      }
    }
    return ends
  }

  /// Opens groups and sets that stand alone in a branch.
  private func flatten(_ branch: [PhraseItem], _ atoms: inout [PhraseAtom], _ longer: inout [[PhraseItem]]) {
    guard branch.count == 1 else {
      longer.append(branch)
      return
    }
    switch branch[0] {
    case .token(let more): atoms += more
    case .set(let name): for inner in sets[name] ?? [] { flatten(inner, &atoms, &longer) }
    case .alternatives(let inner): for branch in inner { flatten(branch, &atoms, &longer) }
    default: longer.append(branch)
    }
  }

  /// A gap after nothing is no gap; a gap after a gap makes it longer.
  private mutating func gap(_ frontier: [UInt32], _ length: Int) throws(Overflow) -> [UInt32] {
    var plain: [UInt32] = []
    var reached: [UInt32] = frontier.contains(0) ? [0] : []
    for node in frontier where node != 0 {
      let known = nodes[Int(node)]
      if known.gapSources.isEmpty {
        plain.append(node)
      } else {
        reached.append(try gapNode(known.gapSources, min(PackFormat.gapLimit, known.gapLength + length)))
      }
    }
    if !plain.isEmpty { reached = Self.union(reached, [try gapNode(plain, length)]) }
    return reached
  }

  private mutating func gapNode(_ frontier: [UInt32], _ length: Int) throws(Overflow) -> UInt32 {
    let step = Step(frontier: frontier, way: .gap(length))
    if let known = steps[step] { return known }
    let node = try newNode()
    steps[step] = node
    nodes[Int(node)].gapSources = frontier
    nodes[Int(node)].gapLength = length
    for from in frontier { nodes[Int(from)].gaps.append(Edge(symbol: UInt16(length), node: node)) }
    return node
  }

  private mutating func fieldEnd(_ frontier: [UInt32]) throws(Overflow) -> [UInt32] {
    var ends: [UInt32] = []
    for node in frontier where node != 0 && nodes[Int(node)].gapSources.isEmpty {
      if nodes[Int(node)].fieldEnd == 0 { nodes[Int(node)].fieldEnd = try newNode() }
      ends.append(nodes[Int(node)].fieldEnd)
    }
    return ends
  }

  private static func union(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    a + b.filter { !a.contains($0) }
  }
}
