internal import TemplateLintText

/// What the words of a register are in one language, found once a word.
struct WordEntries {
  struct Entry {
    var mark = ItemMark()
    /// In `anchors`.
    var firstAnchor: UInt32 = 0
    var anchorCount: UInt32 = 0
  }

  /// Where entries lead, while nothing is added.
  struct Tables {
    /// By number in the register: an index in `entries`.
    let indices: UnsafePointer<UInt32>
    let entries: UnsafePointer<Entry>
    let symbols: UnsafePointer<UInt16>
    let bits: UnsafePointer<UInt64>
    let anchors: UnsafeBufferPointer<WordAnchor>
  }

  private static let unread: UInt32 = 0
  /// Of words that no phrase knows.
  private static let unknown: UInt32 = 1
  /// A word of more symbols than this, such as `your`, gets a table of bits.
  private static let fewSymbols = 8

  /// By number in the register: index in `entries`.
  private var indices: ContiguousArray<UInt32> = [Self.unknown]
  private(set) var entries: ContiguousArray<Entry> = [Entry(), Entry()]
  private var symbols: ContiguousArray<UInt16> = [0]
  private var bits: ContiguousArray<UInt64> = [0]
  private var anchors: ContiguousArray<WordAnchor> = []
  /// By token kind: the entry of values that are nothing besides; 0 where it is not known.
  private var kinds = ContiguousArray<UInt32>(repeating: 0, count: 32)
  /// What runs of these words were found to hold.
  var memory = RunMemory()
  private var generation = 0
  private var found: ContiguousArray<UInt16> = []

  /// Makes room for every number of the register, and forgets what a register before it meant.
  mutating func follow(_ register: WordRegister) {
    if generation != register.generation {
      self = WordEntries()
      generation = register.generation
    }
    if indices.count < register.count {
      indices.append(contentsOf: repeatElement(Self.unread, count: register.count - indices.count))
    }
  }

  /// Finds out what the words of some items are, as far as that is not known.
  @inline(__always)
  mutating func read(_ items: UnsafeBufferPointer<FieldItem>, _ register: WordRegister, _ automaton: Automaton) {
    for item in items where indices[Int(item.word)] == Self.unread { read(Int(item.word), register, automaton) }
  }

  @inline(never)
  private mutating func read(_ number: Int, _ register: WordRegister, _ automaton: Automaton) {
    found.removeAll(keepingCapacity: true)
    register.texts.withUnsafeBufferPointer { texts in
      guard let base = texts.baseAddress else { return }
      let range = register.ranges[number]
      automaton.collectSymbols(
        kind: register.kinds[number], base + Int(range.start), range.count, into: &found)
    }
    indices[number] = index(ofFound: Int(register.kinds[number]), automaton)
  }

  /// Numbers, dates and the like are mostly nothing but their kind, and share one entry.
  private mutating func index(ofFound kind: Int, _ automaton: Automaton) -> UInt32 {
    if found.isEmpty { return Self.unknown }
    let isBare = found.count == Int(automaton.kinds[kind].count)
    if isBare, kinds[kind] != 0 { return kinds[kind] }
    let index = add(automaton)
    if isBare { kinds[kind] = index }
    return index
  }

  private mutating func add(_ automaton: Automaton) -> UInt32 {
    found.sort()
    var entry = Entry(firstAnchor: UInt32(anchors.count))
    entry.mark.firstSymbol = UInt32(symbols.count)
    for (index, symbol) in found.enumerated() where index == 0 || found[index - 1] != symbol {
      entry.mark.signature |= ItemMark.signature(of: symbol)
      symbols.append(symbol)
      for anchor in automaton.anchors(of: symbol) { anchors.append(WordAnchor(automaton.anchors[anchor])) }
    }
    let count = symbols.count - Int(entry.mark.firstSymbol)
    entry.mark.symbolCount = UInt16(truncatingIfNeeded: count)
    if count > Self.fewSymbols {
      entry.mark.bits = UInt32(bits.count)
      entry.mark.signature = ~0
      bits.append(contentsOf: repeatElement(0, count: automaton.symbolWords))
      for symbol in found { bits[Int(entry.mark.bits) + Int(symbol >> 6)] |= ItemMark.signature(of: symbol) }
    }
    entry.anchorCount = UInt32(anchors.count - Int(entry.firstAnchor))
    anchors.withUnsafeMutableBufferPointer {
      WordAnchor.order(UnsafeMutableBufferPointer(rebasing: $0[Int(entry.firstAnchor)...]))
    }
    entries.append(entry)
    return UInt32(entries.count - 1)
  }

  /// Lends the tables.
  @inline(__always)
  func withTables(_ body: (Tables) -> Void) {
    indices.withUnsafeBufferPointer { indices in
      entries.withUnsafeBufferPointer { entries in
        symbols.withUnsafeBufferPointer { symbols in
          bits.withUnsafeBufferPointer { bits in
            anchors.withUnsafeBufferPointer { anchors in
              guard let indices = indices.baseAddress, let entries = entries.baseAddress,
                let symbols = symbols.baseAddress, let bits = bits.baseAddress
              else { return }
              body(Tables(indices: indices, entries: entries, symbols: symbols, bits: bits, anchors: anchors))
            }
          }
        }
      }
    }
  }
}
