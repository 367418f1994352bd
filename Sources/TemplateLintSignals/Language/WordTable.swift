/// Function words and letters of one pack, read in place.
struct WordTable: @unchecked Sendable {
  // Unchecked because of the pointers: what they lead to is immutable and kept alive by the `SignalPack` that owns this.
  private let slots: UnsafeBufferPointer<WordRecord>
  private let letters: UnsafeBufferPointer<LetterRecord>
  private let text: UnsafeBufferPointer<UInt8>

  init(_ tables: PackTables) {
    slots = tables.functionWords
    letters = tables.letters
    text = tables.text
  }

  /// The languages that have a folded word among their function words, as bits.
  @inline(__always)
  func languages(of word: Slice<UnsafeBufferPointer<UInt8>>, hash: UInt32) -> UInt64 {
    guard !slots.isEmpty else { return 0 }
    let mask = slots.count - 1
    var slot = FoldedHash.slot(hash, .exact, mask: mask)
    while slots[slot].count != 0 {
      let record = slots[slot]
      if record.hash == hash, Int(record.count) == word.count, isText(Int(record.offset), word) { return record.languages }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private func isText(_ offset: Int, _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for index in 0..<word.count where text[offset + index] != word[word.startIndex + index] { return false }
    return true
  }

  /// The languages that write a letter which few others have, as bits.
  func languages(ofLetter codePoint: UInt32) -> UInt64 {
    var low = 0
    var high = letters.count
    while low < high {
      let middle = (low + high) / 2
      if letters[middle].codePoint < codePoint { low = middle + 1 } else { high = middle }
    }
    return low < letters.count && letters[low].codePoint == codePoint ? letters[low].languages : 0
  }
}
