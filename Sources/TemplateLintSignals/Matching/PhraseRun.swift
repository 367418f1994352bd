internal import TemplateLintText

/// A phrase that was found in one field: positions are items, ends inclusive.
struct PhraseMatch {
  var signal: UInt16
  var isGuard: Bool
  var start: UInt32
  var end: UInt32
}

/// A node that was reached, with the item where its phrase began.
struct PhraseState {
  var node: UInt32 = 0
  var start: UInt32 = 0
  /// In a gap: how many more tokens it may swallow. `notAGap` elsewhere.
  var left: UInt32 = 0

  static let notAGap: UInt32 = 0xFFFF
}

/// Runs automata over the items of fields. Keeps its memory from field to field.
struct PhraseRun {
  /// Far above what text reaches; it bounds what hostile text can cost.
  static let stateLimit = 192

  /// By node; see `PhrasePass.stamps`.
  private var stamps: ContiguousArray<UInt32> = []
  private var generation: UInt32 = 0
  private var memory = ContiguousArray(repeating: PhraseState(), count: stateLimit * 2)
  /// Every match of the last field, guards included, in the order of their ends.
  private(set) var matches: ContiguousArray<PhraseMatch> = []

  /// Finds every phrase in one field. `starts` says where the field begins for `^`, and learns of greetings on the way.
  mutating func run(
    _ automaton: Automaton, over items: UnsafeBufferPointer<FieldItem>, folded: UnsafeBufferPointer<UInt8>,
    words: inout WordSteps, greeting: UInt16, starts: UnsafeMutableBufferPointer<Bool>
  ) {
    var found: ContiguousArray<PhraseMatch> = []
    swap(&found, &matches)
    found.removeAll(keepingCapacity: true)
    // Between fields of different automata the stamps mean nothing: a new span of generations begins.
    if generation > UInt32.max / 2 { generation = 0; stamps.removeAll() }
    while stamps.count < automaton.innerCount { stamps.append(0) }
    memory.withUnsafeMutableBufferPointer { memory in
      stamps.withUnsafeMutableBufferPointer { stamps in
        guard let memory = memory.baseAddress, let stamps = stamps.baseAddress else { return }
        var pass = PhrasePass(
          automaton: automaton, items: items, memory: memory, stamps: stamps, generation: generation, matches: found)
        found = []
        pass.run(folded: folded, words: &words, greeting: greeting, starts: starts)
        swap(&found, &pass.matches)
      }
    }
    generation += UInt32(truncatingIfNeeded: items.count)
    swap(&found, &matches)
  }
}
