internal import TemplateLintText

/// A phrase that was found in one field: positions are items, ends inclusive.
struct PhraseMatch {
  var signal: UInt16
  var isGuard: Bool
  var start: UInt32
  var end: UInt32
}

/// Runs one automaton over the items of one field. All phrases are followed at once, in one pass.
struct PhraseRun {
  /// A node that was reached, with the item where its phrase began.
  private struct State {
    var node: UInt32
    var start: UInt32
    /// In a gap: how many more tokens it may swallow. `notAGap` elsewhere.
    var left: UInt32
  }

  private static let notAGap: UInt32 = 0xFFFF
  /// Far above what text reaches; it bounds what hostile text can cost.
  private static let stateLimit = 192

  private static let far = Int(Int32.max)
  /// Tokens since the start of the field, within its first sentence.
  private var sinceStart = far
  private var states: ContiguousArray<State> = []
  private var next: ContiguousArray<State> = []
  /// Every match of the field, guards included, in the order of their ends.
  private(set) var matches: ContiguousArray<PhraseMatch> = []

  /// Finds every phrase. `starts` says where the field begins for `^`, and learns of greetings on the way.
  mutating func run(
    _ automaton: Automaton, over items: UnsafeBufferPointer<FieldItem>,
    folded: UnsafeBufferPointer<UInt8>, words: inout WordSymbols, greeting: UInt16,
    starts: UnsafeMutableBufferPointer<Bool>
  ) {
    matches.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    sinceStart = Self.far
    for position in items.indices {
      let item = items[position]
      if !item.isJoined {
        states.removeAll(keepingCapacity: true)
        sinceStart = Self.far
      }
      if starts[position] { sinceStart = 0 }
      next.removeAll(keepingCapacity: true)
      let entry = words.entry(of: item, folded: folded, in: automaton)
      let isLast = position == items.count - 1
      let firstMatch = matches.count
      words.symbols.withUnsafeBufferPointer { all in
        let symbols = UnsafeBufferPointer(rebasing: all[Int(entry.start)..<Int(entry.start) + Int(entry.count)])
        step(automaton, symbols, entry.mask, UInt32(position), isLast)
      }
      swap(&states, &next)
      sinceStart += 1
      if starts[position] || firstMatch < matches.count {
        noteStarts(items, position, firstMatch, greeting, starts)
      }
    }
  }

  private mutating func step(
    _ automaton: Automaton, _ symbols: UnsafeBufferPointer<UInt16>, _ mask: UInt64, _ position: UInt32,
    _ isLast: Bool
  ) {
    for state in states {
      if state.left != Self.notAGap, state.left > 0 {
        add(State(node: state.node, start: state.start, left: state.left - 1))
      }
      follow(automaton, state.node, symbols, mask, state.start, position, isLast)
    }
    for symbol in symbols {
      for edge in automaton.rootEdges(Int(symbol)) {
        enter(automaton, automaton.edges[edge].node, position, position, isLast)
      }
    }
    if sinceStart <= PackFormat.gapLimit, automaton.fieldStart != 0 { start(automaton, symbols, mask, position, isLast) }
  }

  /// Phrases that begin with `^`, at the start of the field or, behind a gap, a few tokens later.
  private mutating func start(
    _ automaton: Automaton, _ symbols: UnsafeBufferPointer<UInt16>, _ mask: UInt64, _ position: UInt32, _ isLast: Bool
  ) {
    if sinceStart == 0 { follow(automaton, automaton.fieldStart, symbols, mask, position, position, isLast) }
    let node = automaton.nodes[Int(automaton.fieldStart)]
    let gaps = Int(node.firstEdge) + Int(node.edgeCount)
    for gap in gaps..<gaps + Int(node.gapCount) {
      let edge = automaton.edges[gap]
      if sinceStart <= Int(edge.symbol) { follow(automaton, edge.node, symbols, mask, position, position, isLast) }
    }
  }

  /// Takes every edge of a node that one of the symbols opens. Both lists ascend; a symbol may have several edges.
  private mutating func follow(
    _ automaton: Automaton, _ index: UInt32, _ symbols: UnsafeBufferPointer<UInt16>, _ mask: UInt64,
    _ start: UInt32, _ position: UInt32, _ isLast: Bool
  ) {
    let node = automaton.nodes[Int(index)]
    guard node.mask & mask != 0 else { return }
    var edge = Int(node.firstEdge)
    let end = edge + Int(node.edgeCount)
    for symbol in symbols {
      let wanted = UInt32(symbol)
      // Galloping: nodes behind possessives have hundreds of edges, the others a few.
      var stride = 1
      while edge + stride < end, automaton.edges[edge + stride].symbol < wanted {
        edge += stride
        stride *= 2
      }
      var high = min(end, edge + stride + 1)
      while edge < high {
        let middle = (edge + high) / 2
        if automaton.edges[middle].symbol < wanted { edge = middle + 1 } else { high = middle }
      }
      while edge < end, automaton.edges[edge].symbol == wanted {
        enter(automaton, automaton.edges[edge].node, start, position, isLast)
        edge += 1
      }
      if edge == end { return }
    }
  }

  private mutating func enter(
    _ automaton: Automaton, _ index: UInt32, _ start: UInt32, _ position: UInt32, _ isLast: Bool
  ) {
    let node = automaton.nodes[Int(index)]
    accept(automaton, node, start, position)
    if isLast, node.fieldEnd != 0 { accept(automaton, automaton.nodes[Int(node.fieldEnd)], start, position) }
    if node.edgeCount > 0 { add(State(node: index, start: start, left: Self.notAGap)) }
    let gaps = Int(node.firstEdge) + Int(node.edgeCount)
    for gap in gaps..<gaps + Int(node.gapCount) {
      let edge = automaton.edges[gap]
      add(State(node: edge.node, start: start, left: edge.symbol))
    }
  }

  private mutating func accept(
    _ automaton: Automaton, _ node: NodeRecord, _ start: UInt32, _ position: UInt32
  ) {
    for index in node.accepts.indices {
      let accept = automaton.accepts[index]
      matches.append(
        PhraseMatch(
          signal: accept & ~PackFormat.guardBit, isGuard: accept & PackFormat.guardBit != 0, start: start,
          end: position))
    }
  }

  /// Adds a state unless one for the same node reaches as far and began no later.
  private mutating func add(_ state: State) {
    for known in next where known.node == state.node && known.start <= state.start && known.left >= state.left {
      return
    }
    if next.count < Self.stateLimit { next.append(state) }
  }

  /// A greeting at the start, and the name after it, do not move the start of the field.
  private func noteStarts(
    _ items: UnsafeBufferPointer<FieldItem>, _ position: Int, _ firstMatch: Int, _ greeting: UInt16,
    _ starts: UnsafeMutableBufferPointer<Bool>
  ) {
    guard position + 1 < items.count else { return }
    let greets = matches[firstMatch...].contains { $0.signal == greeting && !$0.isGuard && starts[Int($0.start)] }
    if greets { starts[position + 1] = true }
    guard starts[position] else { return }
    let item = items[position]
    // `{{1}}, your order`: a name alone greets too; a word only after a greeting.
    let isName = item.kind == .placeholder ? position > 0 || item.endsGreeting : item.kind == .word && item.endsGreeting
    if isName, position > 0 || item.kind == .placeholder { starts[position + 1] = true }
  }
}
