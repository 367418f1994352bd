/// What was found in the runs of items that were read before, in one language.
///
/// A run is what phrases never leave: the items between two sentence ends. It is known by the entries of its words, so that
/// all words that no phrase knows are one: sentences that differ in a name or a number are compared once. Templates repeat
/// their sentences more than their words.
struct RunMemory {
  private struct Slot {
    var hash: UInt32 = 0
    /// In `keys`: the entries.
    var firstKey: UInt32 = 0
    /// 0 when the slot is free.
    var count: UInt16 = 0
    var endsField = false
    /// In `matches`, with positions relative to the run.
    var firstMatch: UInt32 = 0
    var matchCount: UInt16 = 0
  }

  private static let slotCount = 2048
  /// When there are more of them, everything is forgotten: 200 KB a language.
  private static let keyLimit = 24_576
  private static let matchLimit = 8192
  /// Longer runs are no sentences.
  static let runLimit = 256

  private var slots: ContiguousArray<Slot> = []
  private var keys: ContiguousArray<UInt32> = []
  private var matches: ContiguousArray<PhraseMatch> = []

  mutating func forget() {
    keys.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = Slot() }
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ entry: UInt32) -> UInt64 { (hash ^ UInt64(entry)) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func short(_ hash: UInt64, _ endsField: Bool) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) ^ (endsField ? 1 : 0)
  }

  /// Adds what a run was found to hold when it was read before; false when it was not.
  mutating func recall(
    _ run: UnsafeBufferPointer<UInt32>, hash: UInt64, endsField: Bool, at position: Int,
    into found: inout ContiguousArray<PhraseMatch>
  ) -> Bool {
    guard !slots.isEmpty else { return false }
    let hash = Self.short(hash, endsField)
    let slot = slots[Int(hash) & (Self.slotCount - 1)]
    guard slot.hash == hash, Int(slot.count) == run.count, slot.endsField == endsField else { return false }
    let first = Int(slot.firstKey)
    let isSame = keys.withUnsafeBufferPointer { keys in
      for index in 0..<run.count where keys[first &+ index] != run[index] { return false }
      return true
    }
    guard isSame else { return false }
    for index in Int(slot.firstMatch)..<Int(slot.firstMatch) + Int(slot.matchCount) {
      found.append(matches[index].moved(by: UInt32(truncatingIfNeeded: position)))
    }
    return true
  }

  /// Keeps what a run holds: the matches from `first` on.
  mutating func keep(
    _ run: UnsafeBufferPointer<UInt32>, hash: UInt64, endsField: Bool, at position: Int,
    _ found: ContiguousArray<PhraseMatch>, from first: Int
  ) {
    let count = found.count - first
    guard run.count <= Self.runLimit, count < 1024 else { return }
    if slots.isEmpty { slots = ContiguousArray(repeating: Slot(), count: Self.slotCount) }
    if keys.count + run.count > Self.keyLimit || matches.count + count > Self.matchLimit { forget() }
    let hash = Self.short(hash, endsField)
    slots[Int(hash) & (Self.slotCount - 1)] = Slot(
      hash: hash, firstKey: UInt32(keys.count), count: UInt16(run.count), endsField: endsField,
      firstMatch: UInt32(matches.count), matchCount: UInt16(count))
    keys.append(contentsOf: run)
    for match in found[first...] { matches.append(match.moved(by: 0 &- UInt32(truncatingIfNeeded: position))) }
  }
}
