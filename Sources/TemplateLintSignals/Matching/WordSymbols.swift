internal import TemplateLintText

/// The symbols of words in one language, found once a word: templates repeat their vocabulary.
struct WordSymbols {
  /// The symbols of one word or kind of token, with the mask that refuses most nodes at once.
  struct Entry {
    /// Bit `symbol & 63` of every symbol.
    var mask: UInt64 = 0
    /// The first eight bytes, and the others: as they are up to sixteen bytes, mixed to 64 bits in longer words.
    fileprivate var head: UInt64 = 0
    fileprivate var tail: UInt64 = 0
    fileprivate var hash: UInt32 = 0
    /// In `symbols`.
    var start: UInt32 = 0
    var count: UInt16 = 0
    fileprivate var textCount: UInt16 = 0
    /// In `openings`: the nodes that the word leads to from the root, those without a gap first.
    var openings: UInt32 = 0
    var plainCount: UInt16 = 0
    var gapCount: UInt16 = 0
    /// All masks of the openings without a gap together.
    var plainMask: UInt64 = 0
    /// In `accepts`: phrases of this one word.
    var accepts: UInt32 = 0
    var acceptCount: UInt16 = 0
    /// `TokenKind` + 1; 0 for an empty entry.
    fileprivate var kind: UInt8 = 0
  }

  private static let slotCount = 8192
  /// Longer texts are not remembered.
  private static let textLimit = 64
  /// When more symbols are held, everything is forgotten.
  private static let memoryLimit = 1 << 18

  private var entries = ContiguousArray(repeating: Entry(), count: slotCount)
  private(set) var symbols: ContiguousArray<UInt16> = []
  /// States as they are right after the word, with `start` 0.
  private(set) var openings: ContiguousArray<PhraseState> = []
  private(set) var accepts: ContiguousArray<UInt16> = []
  private var found: ContiguousArray<UInt16> = []

  /// To be called before each field: keeps the memory bounded.
  mutating func prepare() {
    if symbols.count > Self.memoryLimit || openings.count > Self.memoryLimit { forget() }
  }

  /// What an item opens and continues. Valid until the next call of `prepare`.
  @inline(__always)
  mutating func entry(of item: FieldItem, folded: UnsafeBufferPointer<UInt8>, in automaton: Automaton) -> Entry {
    let count = item.folded.count
    guard count <= Self.textLimit else { return makeEntry(of: item, 0, 0, folded, automaton) }
    let head = Self.bytes(folded, Int(item.folded.start), min(8, count))
    let tail = count > 8 ? Self.rest(folded, item.folded) : 0
    let slot = Int(truncatingIfNeeded: item.hash &+ UInt32(item.kind) &* 0x9E37) & (Self.slotCount - 1)
    let known = entries[slot]
    if known.hash == item.hash, known.head == head, known.tail == tail, known.kind == item.kind + 1,
      Int(known.textCount) == count
    {
      return known
    }
    let entry = makeEntry(of: item, head, tail, folded, automaton)
    entries[slot] = entry
    return entry
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

  /// The bytes after the eighth. Words of up to sixteen bytes are told apart for certain, longer ones by 64 bits and the
  /// hash of the token, of which no two words of one length share both but by intent.
  @inline(__always)
  private static func rest(_ folded: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> UInt64 {
    var mixed: UInt64 = 0
    var at = Int(range.start) + 8
    while at + 8 < Int(range.end) {
      mixed = (mixed ^ bytes(folded, at, 8)) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 32
      at += 8
    }
    return mixed ^ bytes(folded, at, Int(range.end) - at)
  }

  @inline(never)
  private mutating func makeEntry(
    of item: FieldItem, _ head: UInt64, _ tail: UInt64, _ folded: UnsafeBufferPointer<UInt8>, _ automaton: Automaton
  ) -> Entry {
    found.removeAll(keepingCapacity: true)
    automaton.collectSymbols(kind: item.kind, word: folded[item.folded.indices], into: &found)
    found.sort()
    var entry = Entry(
      head: head, tail: tail, hash: item.hash, start: UInt32(symbols.count),
      textCount: UInt16(truncatingIfNeeded: item.folded.count), kind: item.kind + 1)
    var last = PackFormat.fieldStart
    for symbol in found where symbol != last {
      symbols.append(symbol)
      entry.mask |= 1 << UInt64(symbol & 63)
      last = symbol
    }
    entry.count = UInt16(truncatingIfNeeded: symbols.count - Int(entry.start))
    addOpenings(to: &entry, automaton)
    return entry
  }

  private mutating func addOpenings(to entry: inout Entry, _ automaton: Automaton) {
    entry.openings = UInt32(openings.count)
    entry.accepts = UInt32(accepts.count)
    let own = Int(entry.start)..<Int(entry.start) + Int(entry.count)
    for symbol in symbols[own] {
      for edge in automaton.rootEdges(Int(symbol)) {
        let index = automaton.edges[edge].node
        let node = automaton.nodes[Int(index)]
        for accept in node.accepts.indices { accepts.append(automaton.accepts[accept]) }
        guard node.edgeCount > 0 else { continue }
        openings.append(PhraseState(mask: node.mask, node: index, start: 0, left: PhraseState.notAGap))
        entry.plainMask |= node.mask
      }
    }
    entry.acceptCount = UInt16(truncatingIfNeeded: accepts.count - Int(entry.accepts))
    entry.plainCount = UInt16(truncatingIfNeeded: openings.count - Int(entry.openings))
    for symbol in symbols[own] {
      for edge in automaton.rootEdges(Int(symbol)) {
        for gap in automaton.gaps(of: automaton.nodes[Int(automaton.edges[edge].node)]) {
          let behind = automaton.edges[gap]
          openings.append(
            PhraseState(
              mask: automaton.nodes[Int(behind.node)].mask, node: behind.node, start: 0, left: behind.symbol))
        }
      }
    }
    entry.gapCount = UInt16(truncatingIfNeeded: openings.count - Int(entry.openings) - Int(entry.plainCount))
  }

  private mutating func forget() {
    for index in entries.indices { entries[index] = Entry() }
    symbols.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
  }
}
