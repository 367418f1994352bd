internal import TemplateLintText

/// One pass over one field: all phrases are followed at once.
struct PhrasePass {
  let automaton: Automaton
  let items: UnsafeBufferPointer<FieldItem>
  /// States after the last item, and those after the current one; `PhraseRun.stateLimit` of each.
  var states: UnsafeMutablePointer<PhraseState>
  var next: UnsafeMutablePointer<PhraseState>
  var stateCount = 0
  var nextCount = 0
  let lastPosition: Int
  var matches: ContiguousArray<PhraseMatch>
  /// Tokens since the start of the field, within its first sentence.
  private var sinceStart = far
  private var position: UInt32 = 0

  private static let far = Int(Int32.max)
  private static let placeholder = TokenKind.placeholder.rawValue
  private static let word = TokenKind.word.rawValue

  init(
    automaton: Automaton, items: UnsafeBufferPointer<FieldItem>, states: UnsafeMutablePointer<PhraseState>,
    next: UnsafeMutablePointer<PhraseState>, lastPosition: Int, matches: ContiguousArray<PhraseMatch>
  ) {
    self.automaton = automaton
    self.items = items
    self.states = states
    self.next = next
    self.lastPosition = lastPosition
    self.matches = matches
  }

  mutating func run(
    folded: UnsafeBufferPointer<UInt8>, words: inout WordSymbols, greeting: UInt16,
    starts: UnsafeMutableBufferPointer<Bool>
  ) {
    var before = WordSymbols.Entry()
    for index in items.indices {
      let item = items[index]
      position = UInt32(index)
      if !item.isJoined {
        stateCount = 0
        sinceStart = Self.far
        before = WordSymbols.Entry()
      }
      if starts[index] { sinceStart = 0 }
      nextCount = 0
      let entry = words.entry(of: item, folded: folded, in: automaton)
      let firstMatch = matches.count
      if entry.count > 0 {
        step(words, entry, before)
      } else if stateCount > 0 {
        passGaps()
      }
      if entry.acceptCount > 0 || entry.gapCount > 0 { open(words, entry) }
      before = entry
      swap(&states, &next)
      stateCount = nextCount
      sinceStart += 1
      if starts[index] || firstMatch < matches.count { noteStarts(index, firstMatch, greeting, starts) }
    }
  }

  /// A token that no phrase knows can only be swallowed by gaps.
  private mutating func passGaps() {
    for index in 0..<stateCount {
      let state = states[index]
      if state.left != PhraseState.notAGap, state.left > 0 {
        next[nextCount] = PhraseState(mask: state.mask, node: state.node, start: state.start, left: state.left - 1)
        nextCount += 1
      }
    }
  }

  private mutating func step(_ words: WordSymbols, _ entry: WordSymbols.Entry, _ before: WordSymbols.Entry) {
    let mask = entry.mask
    passGaps()
    words.symbols.withUnsafeBufferPointer { all in
      let symbols = UnsafeBufferPointer(rebasing: all[Int(entry.start)..<Int(entry.start) + Int(entry.count)])
      for index in 0..<stateCount where states[index].mask & mask != 0 {
        follow(automaton.nodes + Int(states[index].node), symbols, mask, states[index].start)
      }
      if before.plainMask & mask != 0 {
        words.openings.withUnsafeBufferPointer { openings in
          for index in Int(before.openings)..<Int(before.openings) + Int(before.plainCount)
          where openings[index].mask & mask != 0 {
            follow(automaton.nodes + Int(openings[index].node), symbols, mask, position - 1)
          }
        }
      }
      if sinceStart <= PackFormat.gapLimit, automaton.fieldStart != 0 { start(symbols, mask) }
      if Int(position) == lastPosition { end(symbols) }
    }
  }

  /// What begins at this token: phrases of one word are complete, gaps are open. The rest waits in `before`.
  private mutating func open(_ words: WordSymbols, _ entry: WordSymbols.Entry) {
    for index in Int(entry.accepts)..<Int(entry.accepts) + Int(entry.acceptCount) {
      accept(words.accepts[index], position)
    }
    let gaps = Int(entry.openings) + Int(entry.plainCount)
    for index in gaps..<gaps + Int(entry.gapCount) {
      var state = words.openings[index]
      state.start = position
      add(state)
    }
  }

  /// Phrases of one word that must end the field.
  private mutating func end(_ symbols: UnsafeBufferPointer<UInt16>) {
    for symbol in symbols {
      for edge in automaton.rootEdges(Int(symbol)) {
        let node = automaton.nodes + Int(automaton.edges[edge].node)
        if node.pointee.fieldEnd != 0 { accept(automaton.nodes + Int(node.pointee.fieldEnd), position) }
      }
    }
  }

  /// Phrases that begin with `^`, at the start of the field or, behind a gap, a few tokens later.
  private mutating func start(_ symbols: UnsafeBufferPointer<UInt16>, _ mask: UInt64) {
    let node = automaton.nodes + Int(automaton.fieldStart)
    if sinceStart == 0, node.pointee.mask & mask != 0 { follow(node, symbols, mask, position) }
    for gap in automaton.gaps(of: node.pointee) {
      let edge = automaton.edges[gap]
      if sinceStart <= Int(edge.symbol) { follow(automaton.nodes + Int(edge.node), symbols, mask, position) }
    }
  }

  /// Takes every edge of a node that one of the symbols opens. Both lists ascend; a symbol may have several edges.
  private mutating func follow(
    _ node: UnsafePointer<NodeRecord>, _ symbols: UnsafeBufferPointer<UInt16>, _ mask: UInt64, _ start: UInt32
  ) {
    var edge = automaton.edges + Int(node.pointee.firstEdge)
    let end = edge + Int(node.pointee.edgeCount)
    guard node.pointee.edgeCount > 16 else {
      while edge < end {
        let symbol = edge.pointee.symbol
        if mask & (1 << UInt64(symbol & 63)) != 0, Self.contains(symbols, symbol) { enter(edge.pointee.node, start) }
        edge += 1
      }
      return
    }
    for symbol in symbols {
      let wanted = UInt32(symbol)
      // Galloping: nodes behind possessives have hundreds of edges.
      var stride = 1
      while end - edge > stride, edge[stride].symbol < wanted {
        edge += stride
        stride *= 2
      }
      var high = end - edge > stride ? edge + stride + 1 : end
      while edge < high {
        let middle = edge + (high - edge) / 2
        if middle.pointee.symbol < wanted { edge = middle + 1 } else { high = middle }
      }
      while edge < end, edge.pointee.symbol == wanted {
        enter(edge.pointee.node, start)
        edge += 1
      }
      if edge == end { return }
    }
  }

  /// Whether an ascending list has a symbol.
  @inline(__always)
  private static func contains(_ symbols: UnsafeBufferPointer<UInt16>, _ symbol: UInt32) -> Bool {
    var low = 0
    var high = symbols.count
    while low < high {
      let middle = (low + high) / 2
      if UInt32(symbols[middle]) < symbol { low = middle + 1 } else { high = middle }
    }
    return low < symbols.count && UInt32(symbols[low]) == symbol
  }

  private mutating func enter(_ index: UInt32, _ start: UInt32) {
    let node = automaton.nodes + Int(index)
    if node.pointee.accepts.count > 0 { accept(node, start) }
    if node.pointee.fieldEnd != 0, Int(position) == lastPosition {
      accept(automaton.nodes + Int(node.pointee.fieldEnd), start)
    }
    if node.pointee.edgeCount > 0 {
      add(PhraseState(mask: node.pointee.mask, node: index, start: start, left: PhraseState.notAGap))
    }
    for gap in automaton.gaps(of: node.pointee) {
      let edge = automaton.edges[gap]
      add(PhraseState(mask: automaton.nodes[Int(edge.node)].mask, node: edge.node, start: start, left: edge.symbol))
    }
  }

  private mutating func accept(_ node: UnsafePointer<NodeRecord>, _ start: UInt32) {
    for index in node.pointee.accepts.indices { accept(automaton.accepts[index], start) }
  }

  private mutating func accept(_ accept: UInt16, _ start: UInt32) {
    matches.append(
      PhraseMatch(
        signal: accept & ~PackFormat.guardBit, isGuard: accept & PackFormat.guardBit != 0, start: start, end: position))
  }

  /// Adds a state unless one for the same node reaches as far and began no later.
  private mutating func add(_ state: PhraseState) {
    for index in 0..<nextCount {
      let known = next[index]
      if known.node == state.node, known.start <= state.start, known.left >= state.left { return }
    }
    guard nextCount < PhraseRun.stateLimit else { return }
    next[nextCount] = state
    nextCount += 1
  }

  /// A greeting at the start, and the name after it, do not move the start of the field.
  private func noteStarts(
    _ index: Int, _ firstMatch: Int, _ greeting: UInt16, _ starts: UnsafeMutableBufferPointer<Bool>
  ) {
    guard index < lastPosition else { return }
    if matches[firstMatch...].contains(where: { $0.signal == greeting && !$0.isGuard && starts[Int($0.start)] }) {
      starts[index + 1] = true
    }
    guard starts[index] else { return }
    let item = items[index]
    // `{{1}}, your order`: a name alone greets too; a word only after a greeting.
    let isPlaceholder = item.kind == Self.placeholder
    let isName = isPlaceholder ? index > 0 || item.endsGreeting : item.kind == Self.word && item.endsGreeting
    if isName, index > 0 || isPlaceholder { starts[index + 1] = true }
  }
}
