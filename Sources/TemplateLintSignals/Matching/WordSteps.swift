internal import TemplateLintText

/// What words open and continue in one language, found once a word: templates repeat their vocabulary.
struct WordSteps {
  /// What one word, or one kind of token, does.
  struct Entry {
    /// In `bits`: bit `n` is set where a step leads on from node `n`.
    var row: UInt32 = 0
    /// In `targets`: one for each bit, in the order of the nodes.
    var targets: UInt32 = 0
    /// In `openings`: the nodes that the word leads to from the root, those without a gap first.
    var openings: UInt32 = 0
    var plainCount: UInt16 = 0
    var gapCount: UInt16 = 0
    /// In `accepts`: phrases of this one word.
    var accepts: UInt32 = 0
    var acceptCount: UInt16 = 0
    /// In `endings`: nodes of this one word that accept at the end of a field.
    var endingCount: UInt16 = 0
    var endings: UInt32 = 0
    /// False for a word that no phrase knows.
    var isKnown = false
  }

  /// Small, so that a look-up stays in the near caches; most words of a text are in no phrase and share entry 0.
  private struct Slot {
    var fingerprint: UInt64 = 0
    var entry: UInt32 = 0
  }

  private static let slotCount = 8192
  /// When the rows are longer than this together, 4 MiB, everything is forgotten.
  private static let memoryLimit = 1 << 19

  private var slots = ContiguousArray(repeating: Slot(), count: slotCount)
  private var slotsInUse = 0
  private(set) var entries: ContiguousArray<Entry> = [Entry()]
  /// Rows of the table of steps, `rowLength` each.
  private(set) var bits: ContiguousArray<UInt64> = []
  /// For each word of `bits` the number of bits before it in its row.
  private(set) var ranks: ContiguousArray<UInt16> = []
  /// A node, or with `several` set an index in `lists`.
  private(set) var targets: ContiguousArray<UInt32> = []
  /// Nodes with their number before them.
  private(set) var lists: ContiguousArray<UInt32> = []
  /// States as they are right after the word, with `start` 0.
  private(set) var openings: ContiguousArray<PhraseState> = []
  private(set) var accepts: ContiguousArray<UInt16> = []
  private(set) var endings: ContiguousArray<UInt32> = []
  let rowLength: Int
  private var found: ContiguousArray<UInt16> = []
  private var steps: ContiguousArray<EdgeRecord> = []

  /// Marks a target that is an index in `lists`.
  static let several: UInt32 = 0x8000_0000

  init(_ automaton: Automaton) { rowLength = (automaton.innerCount + 63) / 64 }

  /// Whether it is time to call `forget`: memory stays bounded, and searches short.
  @inline(__always)
  var isFull: Bool {
    slotsInUse > Self.slotCount * 3 / 4 || bits.count > Self.memoryLimit || targets.count > Self.memoryLimit
  }

  /// The index in `entries` of what an item opens and continues. Valid until `forget`.
  @inline(__always)
  mutating func entry(of item: FieldItem, folded: UnsafeBufferPointer<UInt8>, in automaton: Automaton) -> Int {
    let fingerprint = Self.fingerprint(item, folded)
    var index = Int(truncatingIfNeeded: fingerprint >> 40) & (Self.slotCount - 1)
    while slots[index].fingerprint != fingerprint {
      guard slots[index].fingerprint != 0 else {
        let entry = makeEntry(of: item, folded, automaton)
        remember(entry, fingerprint, index)
        return entry
      }
      index = (index + 1) & (Self.slotCount - 1)
    }
    return Int(slots[index].entry)
  }

  private mutating func remember(_ entry: Int, _ fingerprint: UInt64, _ index: Int) {
    slots[index] = Slot(fingerprint: fingerprint, entry: UInt32(entry))
    slotsInUse += 1
  }

  /// Sixty-four bits of the text, its length and its kind, never 0. Two words of a vocabulary share them by intent only,
  /// and whoever intends it changes what his own text says.
  @inline(__always)
  private static func fingerprint(_ item: FieldItem, _ folded: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var mixed = UInt64(item.hash) | UInt64(item.kind) << 32 | UInt64(item.folded.count) << 40
    var at = Int(item.folded.start)
    let end = Int(item.folded.end)
    while at < end {
      mixed = (mixed ^ bytes(folded, at, min(8, end - at))) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
      at += 8
    }
    return (mixed &* 0xBF58_476D_1CE4_E5B9) | 1
  }

  @inline(__always)
  private static func bytes(_ folded: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    guard let base = folded.baseAddress else { return 0 }
    if start + 8 <= folded.count {
      let word = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self)
      return count == 8 ? word : word & ((1 << UInt64(count * 8)) &- 1)
    }
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(base[start + index]) << UInt64(index * 8) }
    return word
  }

  @inline(never)
  private mutating func makeEntry(
    of item: FieldItem, _ folded: UnsafeBufferPointer<UInt8>, _ automaton: Automaton
  ) -> Int {
    found.removeAll(keepingCapacity: true)
    automaton.collectSymbols(kind: item.kind, word: folded[item.folded.indices], into: &found)
    guard !found.isEmpty else { return 0 }
    found.sort()
    steps.removeAll(keepingCapacity: true)
    var last = PackFormat.fieldStart
    for symbol in found where symbol != last {
      for edge in automaton.edges(of: symbol) { steps.append(automaton.edges[edge]) }
      last = symbol
    }
    steps.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    var entry = Entry(isKnown: true)
    let rootCount = steps.firstIndex { $0.from != 0 } ?? steps.count
    addOpenings(rootCount, to: &entry, automaton)
    addRow(rootCount..<steps.count, to: &entry)
    entries.append(entry)
    return entries.count - 1
  }

  /// What begins with the word: steps from the root. They are a row of their own length, so they are a list instead.
  private mutating func addOpenings(_ count: Int, to entry: inout Entry, _ automaton: Automaton) {
    entry.openings = UInt32(openings.count)
    entry.accepts = UInt32(accepts.count)
    entry.endings = UInt32(endings.count)
    for index in 0..<count {
      let node = automaton.nodes[Int(steps[index].to)]
      for accept in automaton.accepts(of: node) { accepts.append(automaton.accepts[accept]) }
      if node.fieldEnd != 0 { endings.append(node.fieldEnd) }
      guard Int(steps[index].to) < automaton.innerCount else { continue }
      openings.append(PhraseState(node: steps[index].to, start: 0, left: PhraseState.notAGap))
    }
    entry.acceptCount = UInt16(truncatingIfNeeded: accepts.count - Int(entry.accepts))
    entry.endingCount = UInt16(truncatingIfNeeded: endings.count - Int(entry.endings))
    entry.plainCount = UInt16(truncatingIfNeeded: openings.count - Int(entry.openings))
    for index in 0..<count {
      for gap in automaton.gaps(of: automaton.nodes[Int(steps[index].to)]) {
        openings.append(PhraseState(node: automaton.gaps[gap].node, start: 0, left: automaton.gaps[gap].length))
      }
    }
    entry.gapCount = UInt16(truncatingIfNeeded: openings.count - Int(entry.openings) - Int(entry.plainCount))
  }

  /// The steps from all other nodes, which ascend.
  private mutating func addRow(_ range: Range<Int>, to entry: inout Entry) {
    entry.row = UInt32(bits.count)
    entry.targets = UInt32(targets.count)
    let row = bits.count
    bits.append(contentsOf: repeatElement(0, count: rowLength))
    ranks.append(contentsOf: repeatElement(0, count: rowLength))
    var index = range.lowerBound
    while index < range.upperBound {
      let from = Int(steps[index].from)
      bits[row + from / 64] |= 1 << UInt64(from & 63)
      var end = index + 1
      while end < range.upperBound, steps[end].from == steps[index].from { end += 1 }
      if end - index == 1 {
        targets.append(steps[index].to)
      } else {
        targets.append(Self.several | UInt32(lists.count))
        lists.append(UInt32(end - index))
        for step in steps[index..<end] { lists.append(step.to) }
      }
      index = end
    }
    var count = 0
    for word in 0..<rowLength {
      ranks[row + word] = UInt16(truncatingIfNeeded: count)
      count += bits[row + word].nonzeroBitCount
    }
  }

  mutating func forget() {
    for index in slots.indices { slots[index] = Slot() }
    slotsInUse = 0
    entries.removeLast(entries.count - 1)
    bits.removeAll(keepingCapacity: true)
    ranks.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    lists.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
  }
}
