/// What each word is worth by itself: fitted numbers, one row a word, without regard to language or order.
///
/// Signals read what a sentence says; the wording reads how the whole text sounds, which decides where no phrase is known. The rows are
/// read in place, so that the table of the program costs nothing before a word is looked up.
package struct WordingTable: @unchecked Sendable {
  // Unchecked because of the pointers, which lead into `image`: immutable, and kept alive by it.
  /// Hundredths of a point toward UTILITY, AUTHENTICATION and MARKETING, in this order.
  package typealias Weights = SIMD4<Int32>

  /// Before any word.
  package let base: Weights
  /// Number of words.
  package let count: Int
  private let weights: UnsafePointer<Weights>
  private let slots: UnsafePointer<WordingImage.Slot>
  private let mask: Int
  private let image: PackBytes

  /// A table without words: it never has an opinion.
  package static let empty = WordingTable(base: .zero, words: [])

  /// - Parameter words: hash (`WordingFeature.hash`) and weights; of two words with one hash the first counts.
  package init(base: Weights, words: [(hash: UInt32, weights: Weights)]) {
    self.init(checked: PackBytes(copying: WordingImage.bytes(base: base, words: words, digest: 0)))
  }

  /// The table of an image that is part of the program; nil where it is none or was cut short.
  ///
  /// - Parameter embedded: what `WordingImage` wrote, 16-byte aligned, never freed. Its rows are not checked: a test regenerates it.
  package init?(embedded: UnsafeRawBufferPointer) {
    guard let start = embedded.baseAddress, WordingImage.isWhole(embedded) else { return nil }
    self.init(checked: PackBytes(embedded: start, count: embedded.count))
  }

  private init(checked image: PackBytes) {
    let header = image.start.load(as: WordingImage.Header.self)
    let words = image.start + MemoryLayout<WordingImage.Header>.stride
    let slots = words + Int(header.count) * MemoryLayout<Weights>.stride
    base = header.base
    count = Int(header.count)
    weights = words.assumingMemoryBound(to: Weights.self)
    self.slots = slots.assumingMemoryBound(to: WordingImage.Slot.self)
    mask = Int(header.slotCount) - 1
    self.image = image
  }

  package var isEmpty: Bool { count == 0 }

  package subscript(index: Int) -> Weights { weights[index] }

  /// The index of a word; -1 for words that the table does not know.
  @inline(__always)
  package func index(of hash: UInt32) -> Int {
    var slot = WordingImage.slot(hash, mask)
    while true {
      let entry = slots[slot]
      if entry.y == 0 { return -1 }
      if entry.x == hash { return Int(entry.y) - 1 }
      slot = (slot + 1) & mask
    }
  }
}
