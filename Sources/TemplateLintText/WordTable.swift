/// A small fixed set of folded words with one byte of meaning each, found by the hash that folding gives anyway.
struct WordTable: Sendable {
  private struct Slot {
    var hash: UInt32 = 0
    var start: UInt16 = 0
    var count: UInt8 = 0
    var meaning: UInt8 = 0
  }

  /// Open addressing, at most half full; a free slot has no bytes.
  private var slots: ContiguousArray<Slot>
  private var bytes: ContiguousArray<UInt8> = []

  /// The words are folded here; a later meaning of the same word wins. At most 255 bytes a word, 64 KB in all.
  init(_ words: [(String, UInt8)]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: size)
    for (word, meaning) in words { insert(Folding.fold(word), meaning) }
  }

  init(words: String) { self.init(words.split(separator: " ").map { (String($0), 1) }) }

  private mutating func insert(_ folded: ContiguousArray<UInt8>, _ meaning: UInt8) {
    precondition(folded.count < 256 && bytes.count + folded.count < 0x10000, "a word table holds short words")
    let hash = Folding.hash(folded)
    let slot = folded.withUnsafeBufferPointer { self.slot(of: $0, hash) }
    if slots[slot].count == 0 {
      slots[slot] = Slot(hash: hash, start: UInt16(bytes.count), count: UInt8(folded.count))
      bytes += folded
    }
    slots[slot].meaning = meaning
  }

  /// The slot that holds the word, or the free one where it would go.
  @inline(__always)
  private func slot(of folded: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].count > 0 {
      if slots[slot].hash == hash, isSame(slots[slot], folded) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isSame(_ slot: Slot, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(slot.count) == folded.count else { return false }
    for index in 0..<folded.count where bytes[Int(slot.start) + index] != folded[index] { return false }
    return true
  }

  func contains(_ writer: FoldWriter) -> Bool { meaning(of: writer) != nil }

  func meaning(of writer: FoldWriter) -> UInt8? {
    meaning(of: UnsafeBufferPointer(start: writer.output + writer.start, count: writer.count), hash: writer.hash)
  }

  func meaning(of folded: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt8? {
    let slot = slots[slot(of: folded, hash)]
    return slot.count == 0 ? nil : slot.meaning
  }
}
