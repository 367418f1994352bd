/// The bytes of a `WordingTable`: header, weights by word, slots. Little-endian, as every machine that the project runs on.
package enum WordingImage {
  /// Open addressing: hash and index + 1; index 0 marks a free slot.
  typealias Slot = SIMD2<UInt32>

  struct Header: BitwiseCopyable {
    var magic = WordingImage.magic
    var version = WordingImage.version
    var count: UInt32
    /// A power of two.
    var slotCount: UInt32
    var base: WordingTable.Weights
    var digest: UInt64
    var reserved: UInt64 = 0
  }

  private static let magic: UInt32 = 0x5457_4C54  // "TLWT"
  private static let version: UInt32 = 1

  /// - Parameters:
  ///   - words: of two words with one hash the first counts.
  ///   - digest: names the file that the table was made of.
  package static func bytes(
    base: WordingTable.Weights, words: [(hash: UInt32, weights: WordingTable.Weights)], digest: UInt64
  ) -> [UInt8] {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var slots = ContiguousArray<Slot>(repeating: .zero, count: size)
    for (index, word) in words.enumerated() {
      var slot = slot(word.hash, size - 1)
      while slots[slot].y != 0, slots[slot].x != word.hash { slot = (slot + 1) & (size - 1) }
      if slots[slot].y == 0 { slots[slot] = Slot(word.hash, UInt32(index + 1)) }
    }
    let header = Header(count: UInt32(words.count), slotCount: UInt32(size), base: base, digest: digest)
    var bytes = withUnsafeBytes(of: header) { Array($0) }
    words.map(\.weights).withUnsafeBytes { bytes += $0 }
    slots.withUnsafeBytes { bytes += $0 }
    return bytes
  }

  /// The digest that `bytes` was given; 0 for what is no image.
  package static func digest(_ image: UnsafeRawBufferPointer) -> UInt64 {
    isWhole(image) ? image.load(as: Header.self).digest : 0
  }

  /// Whether the bytes begin like an image and are as many as its header says.
  static func isWhole(_ image: UnsafeRawBufferPointer) -> Bool {
    guard image.count >= MemoryLayout<Header>.stride else { return false }
    let header = image.load(as: Header.self)
    let slots = Int(header.slotCount)
    return header.magic == magic && header.version == version && slots > 0 && slots & (slots - 1) == 0
      && image.count == MemoryLayout<Header>.stride + Int(header.count) * MemoryLayout<WordingTable.Weights>.stride
        + slots * MemoryLayout<Slot>.stride
  }

  /// Where a search begins.
  @inline(__always)
  static func slot(_ hash: UInt32, _ mask: Int) -> Int { Int((hash &* 0x9E37_79B1) >> 9) & mask }
}
