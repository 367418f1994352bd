internal import TemplateLintText

/// The distinct words and values that a matcher has met, numbered: templates repeat their vocabulary, and whatever is to be
/// known of a word is looked up by its number. Words of one number are equal byte for byte, and of one token kind.
struct WordRegister {
  /// One cache line holds four. Words of up to eight bytes are compared here, longer ones in `texts` too.
  struct Slot {
    /// The first eight bytes, padded with 0.
    var beginning: UInt64 = 0
    var hash: UInt32 = 0
    /// Number, kind and length; 0 when the slot is free.
    var meta: UInt32 = 0
  }

  /// Number of what is not remembered: tokens without text.
  static let nothing: UInt32 = 0
  /// Beyond this number of words everything is forgotten before the next template.
  private static let softLimit = 49_152
  /// No template has so many distinct words; what comes after them counts as unknown.
  private static let hardLimit = 1 << 20
  private static let firstSlotCount = 1 << 12

  private var slots = ContiguousArray(repeating: Slot(), count: firstSlotCount)
  /// By number: languages that have the word among their function words, as bits.
  private(set) var languages: ContiguousArray<UInt64> = [0]
  /// By number: what the word counts for each of them.
  private(set) var weights: ContiguousArray<UInt8> = [0]
  /// By number: where the word stands in `texts`.
  private(set) var ranges: ContiguousArray<ByteRange> = [ByteRange(0, 0)]
  /// By number.
  private(set) var kinds: ContiguousArray<UInt8> = [0]
  private(set) var texts: ContiguousArray<UInt8> = [0]
  /// Changes when numbers lose their meaning.
  private(set) var generation = 0

  /// One more than the highest number.
  var count: Int { ranges.count }

  /// Forgets everything if it has become much. Only between templates.
  mutating func trim() {
    guard count > Self.softLimit else { return }
    generation += 1
    // What one huge template needed is given back.
    slots = ContiguousArray(repeating: Slot(), count: Self.firstSlotCount)
    languages = [0]
    weights = [0]
    ranges = [ByteRange(0, 0)]
    kinds = [0]
    texts = [0]
  }

  /// What looking words up needs, while nothing is added.
  struct Slots {
    let slots: UnsafePointer<Slot>
    let mask: Int
    let ranges: UnsafePointer<ByteRange>
    let texts: UnsafePointer<UInt8>

    /// The number of a word; nil where it is not known.
    @inline(__always)
    func number(of folded: ByteRange, hash: UInt32, kind: UInt8, _ all: UnsafeBufferPointer<UInt8>) -> UInt32? {
      let count = Int(folded.end &- folded.start)
      guard count > 0, let base = all.baseAddress else { return nothing }
      let word = base + Int(folded.start)
      let beginning = WordRegister.beginning(word, count, room: all.count &- Int(folded.start))
      let key = WordRegister.key(kind, count)
      var index = WordRegister.index(hash, key) & mask
      while true {
        let slot = slots[index]
        if slot.beginning == beginning, slot.hash == hash, slot.meta & 0xFFF == key, slot.meta >> 12 != 0,
          count <= 8 || isText(Int(slot.meta >> 12), word, count)
        {
          return slot.meta >> 12
        }
        if slot.meta == 0 { return nil }
        index = (index &+ 1) & mask
      }
    }

    private func isText(_ number: Int, _ word: UnsafePointer<UInt8>, _ count: Int) -> Bool {
      let range = ranges[number]
      guard range.count == count else { return false }
      let text = texts + Int(range.start)
      var index = 8
      // The last eight bytes are compared in one go, whether or not some were compared before.
      while index &+ 8 < count {
        if WordRegister.eight(text + index) != WordRegister.eight(word + index) { return false }
        index &+= 8
      }
      return WordRegister.eight(text + count - 8) == WordRegister.eight(word + count - 8)
    }
  }

  /// Lends the tables for looking words up.
  @inline(__always)
  func withSlots(_ body: (Slots) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      ranges.withUnsafeBufferPointer { ranges in
        texts.withUnsafeBufferPointer { texts in
          guard let base = slots.baseAddress, let ranges = ranges.baseAddress, let texts = texts.baseAddress else { return }
          body(Slots(slots: base, mask: slots.count &- 1, ranges: ranges, texts: texts))
        }
      }
    }
  }

  /// Numbers and words of the same digits are different.
  @inline(__always)
  private static func key(_ kind: UInt8, _ count: Int) -> UInt32 { UInt32(kind) << 7 | UInt32(truncatingIfNeeded: min(count, 127)) }

  @inline(__always)
  private static func index(_ hash: UInt32, _ key: UInt32) -> Int { Int(truncatingIfNeeded: ((hash ^ key) &* 0x85EB_CA6B) >> 12) }

  @inline(__always)
  private static func eight(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
  }

  /// The number of a word, which is learned if it is new; `nothing` where there is no room.
  mutating func number(of token: Token, _ folded: UnsafeBufferPointer<UInt8>, _ tables: DetectionTables) -> UInt32 {
    for _ in 0..<2 {
      var found: UInt32?
      withSlots { found = $0.number(of: token.folded, hash: token.hash, kind: token.kindCode, folded) }
      if let found { return found }
      guard learn(token.folded, hash: token.hash, kind: token.kindCode, folded, tables) else { break }
    }
    return Self.nothing
  }

  /// Adds a word that is not there; false where there is no room.
  @inline(never)
  mutating func learn(
    _ folded: ByteRange, hash: UInt32, kind: UInt8, _ all: UnsafeBufferPointer<UInt8>, _ tables: DetectionTables
  ) -> Bool {
    let number = ranges.count
    guard number < Self.hardLimit, let base = all.baseAddress else { return false }
    if number * 2 > slots.count { grow() }
    let word = base + Int(folded.start)
    let beginning = Self.beginning(word, folded.count, room: all.count - Int(folded.start))
    insert(Slot(beginning: beginning, hash: hash, meta: Self.key(kind, folded.count) | UInt32(number) << 12))
    ranges.append(ByteRange(texts.count, texts.count + folded.count))
    let text = all[folded.indices]
    texts.append(contentsOf: text)
    kinds.append(kind)
    let telling = kind == TokenKind.word.rawValue ? tables.languages(ofWord: text, hash: hash) : 0
    languages.append(telling)
    weights.append(LanguageDetector.weight(ofWordIn: telling.nonzeroBitCount))
    return true
  }

  @inline(__always)
  private static func beginning(_ word: UnsafePointer<UInt8>, _ count: Int, room: Int) -> UInt64 {
    if room >= 8 {
      let bytes = UnsafeRawPointer(word).loadUnaligned(as: UInt64.self)
      return count >= 8 ? bytes : bytes & ((1 << UInt64(count &* 8)) &- 1)
    }
    var bytes: UInt64 = 0
    for index in 0..<min(count, 8) { bytes |= UInt64(word[index]) << UInt64(index * 8) }
    return bytes
  }

  private mutating func insert(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Self.index(slot.hash, slot.meta & 0xFFF) & mask
    while slots[index].meta != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.meta != 0 { insert(slot) }
  }
}
