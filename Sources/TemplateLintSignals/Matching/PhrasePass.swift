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
  /// By node: the generation in which a state for it was last added; so that few additions look for doubles.
  private let stamps: UnsafeMutablePointer<UInt32>
  private var generation: UInt32
  private var position: UInt32 = 0

  private static let far = Int(Int32.max)
  private static let placeholder = TokenKind.placeholder.rawValue
  private static let word = TokenKind.word.rawValue

  init(
    automaton: Automaton, items: UnsafeBufferPointer<FieldItem>, memory: UnsafeMutablePointer<PhraseState>,
    stamps: UnsafeMutablePointer<UInt32>, generation: UInt32, matches: ContiguousArray<PhraseMatch>
  ) {
    self.automaton = automaton
    self.items = items
    states = memory
    next = memory + PhraseRun.stateLimit
    self.stamps = stamps
    self.generation = generation
    lastPosition = items.count - 1
    self.matches = matches
  }

  mutating func run(
    folded: UnsafeBufferPointer<UInt8>, words: inout WordSteps, greeting: UInt16,
    starts: UnsafeMutableBufferPointer<Bool>
  ) {
    var before = WordSteps.Entry()
    for index in items.indices {
      let item = items[index]
      position = UInt32(index)
      if !item.isJoined {
        stateCount = 0
        sinceStart = Self.far
        before = WordSteps.Entry()
      }
      if starts[index] { sinceStart = 0 }
      nextCount = 0
      generation &+= 1
      if words.isFull {
        keepOpenings(words, before)
        before = WordSteps.Entry()
        words.forget()
      }
      let known = words.entry(of: item, folded: folded, in: automaton)
      let entry = words.entries[known]
      let firstMatch = matches.count
      passGaps()
      if entry.isKnown { step(words, entry, before) }
      before = entry
      swap(&states, &next)
      stateCount = nextCount
      sinceStart += 1
      if starts[index] || firstMatch < matches.count { noteStarts(index, firstMatch, greeting, starts) }
    }
  }

  /// What waits in the entry of the word before becomes a list of states, so that the entry may be forgotten.
  private mutating func keepOpenings(_ words: WordSteps, _ before: WordSteps.Entry) {
    for index in Int(before.openings)..<Int(before.openings) + Int(before.plainCount)
    where stateCount < PhraseRun.stateLimit {
      states[stateCount] = words.openings[index]
      states[stateCount].start = position - 1
      stateCount += 1
    }
  }

  /// Every gap that is not used up swallows the token.
  private mutating func passGaps() {
    for index in 0..<stateCount {
      var state = states[index]
      guard state.left != PhraseState.notAGap, state.left > 0 else { continue }
      state.left -= 1
      next[nextCount] = state
      stamps[Int(state.node)] = generation
      nextCount += 1
    }
  }

  private mutating func step(_ words: WordSteps, _ entry: WordSteps.Entry, _ before: WordSteps.Entry) {
    words.withRow(of: entry) { row in
      for index in 0..<stateCount where row.has(states[index].node) { take(row, states[index].node, states[index].start) }
      for index in Int(before.openings)..<Int(before.openings) + Int(before.plainCount)
      where row.has(row.openings[index].node) {
        take(row, row.openings[index].node, position - 1)
      }
      if sinceStart <= PackFormat.gapLimit, automaton.fieldStart != 0 { start(row) }
      open(row, entry)
    }
  }

  /// Phrases that begin with `^`, at the start of the field or, behind a gap, a few tokens later.
  private mutating func start(_ row: WordRow) {
    if sinceStart == 0, row.has(automaton.fieldStart) { take(row, automaton.fieldStart, position) }
    for gap in automaton.gaps(of: automaton.nodes[Int(automaton.fieldStart)]) {
      let gap = automaton.gaps[gap]
      if sinceStart <= Int(gap.length), row.has(gap.node) { take(row, gap.node, position) }
    }
  }

  /// What begins at this token: phrases of one word are complete, gaps are open. The rest waits in `before`.
  private mutating func open(_ row: WordRow, _ entry: WordSteps.Entry) {
    for index in Int(entry.accepts)..<Int(entry.accepts) + Int(entry.acceptCount) {
      accept(row.accepts[index], position)
    }
    let plainEnd = Int(entry.openings) + Int(entry.plainCount)
    for index in plainEnd..<plainEnd + Int(entry.gapCount) {
      var state = row.openings[index]
      state.start = position
      add(state)
    }
    guard Int(position) == lastPosition else { return }
    for index in Int(entry.endings)..<Int(entry.endings) + Int(entry.endingCount) {
      let end = automaton.nodes[Int(row.endings[index])]
      for accept in automaton.accepts(of: end) { self.accept(automaton.accepts[accept], position) }
    }
  }

  /// Takes the steps from one node.
  @inline(__always)
  private mutating func take(_ row: WordRow, _ node: UInt32, _ start: UInt32) {
    let target = row.target(of: node)
    guard target & WordSteps.several != 0 else {
      enter(target, start)
      return
    }
    let list = Int(target & ~WordSteps.several)
    for index in list + 1...list + Int(row.lists[list]) { enter(row.lists[index], start) }
  }

  private mutating func enter(_ index: UInt32, _ start: UInt32) {
    let node = automaton.nodes[Int(index)]
    for accept in automaton.accepts(of: node) { self.accept(automaton.accepts[accept], start) }
    if Int(position) == lastPosition { acceptEnd(node, start) }
    if Int(index) < automaton.innerCount { add(PhraseState(node: index, start: start, left: PhraseState.notAGap)) }
    for gap in automaton.gaps(of: node) {
      add(PhraseState(node: automaton.gaps[gap].node, start: start, left: automaton.gaps[gap].length))
    }
  }

  private mutating func acceptEnd(_ node: NodeRecord, _ start: UInt32) {
    guard node.fieldEnd != 0 else { return }
    let end = automaton.nodes[Int(node.fieldEnd)]
    for accept in automaton.accepts(of: end) { self.accept(automaton.accepts[accept], start) }
  }

  private mutating func accept(_ accept: UInt16, _ start: UInt32) {
    matches.append(
      PhraseMatch(
        signal: accept & ~PackFormat.guardBit, isGuard: accept & PackFormat.guardBit != 0, start: start, end: position))
  }

  /// Adds a state unless one for the same node reaches as far and began no later.
  private mutating func add(_ state: PhraseState) {
    let node = Int(state.node)
    if stamps[node] == generation {
      for index in 0..<nextCount {
        let known = next[index]
        if known.node == state.node, known.start <= state.start, known.left >= state.left { return }
      }
    }
    guard nextCount < PhraseRun.stateLimit else { return }
    stamps[node] = generation
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
