/// What each word is worth by itself: fitted numbers, one row a word, without regard to language or order.
///
/// Signals read what a sentence says; the wording reads how the whole text sounds, which decides where no phrase is known.
package struct WordingTable: Sendable {
  /// Hundredths of a point toward UTILITY, AUTHENTICATION and MARKETING, in this order.
  package typealias Weights = SIMD4<Int32>

  /// Before any word.
  package let base: Weights
  /// One for each word, in the order of the file.
  private let weights: ContiguousArray<Weights>
  /// Open addressing: hash and index + 1; index 0 marks a free slot.
  private let slots: ContiguousArray<SIMD2<UInt32>>
  private let mask: Int

  /// A table without words: it never has an opinion.
  package static let empty = WordingTable(base: .zero, words: [])

  /// - Parameter words: hash (`WordingFeature.hash`) and weights; of two words with one hash the first counts.
  package init(base: Weights, words: [(hash: UInt32, weights: Weights)]) {
    self.base = base
    weights = ContiguousArray(words.map(\.weights))
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var slots = ContiguousArray<SIMD2<UInt32>>(repeating: .zero, count: size)
    for (index, word) in words.enumerated() {
      var slot = Self.slot(word.hash, size - 1)
      while slots[slot].y != 0, slots[slot].x != word.hash { slot = (slot + 1) & (size - 1) }
      if slots[slot].y == 0 { slots[slot] = SIMD2(word.hash, UInt32(index + 1)) }
    }
    self.slots = slots
    mask = size - 1
  }

  package var count: Int { weights.count }
  package var isEmpty: Bool { weights.isEmpty }

  package subscript(index: Int) -> Weights { weights[index] }

  /// The index of a word; -1 for words that the table does not know.
  @inline(__always)
  package func index(of hash: UInt32) -> Int {
    var slot = Self.slot(hash, mask)
    while true {
      let entry = slots[slot]
      if entry.y == 0 { return -1 }
      if entry.x == hash { return Int(entry.y) - 1 }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private static func slot(_ hash: UInt32, _ mask: Int) -> Int { Int((hash &* 0x9E37_79B1) >> 9) & mask }
}
