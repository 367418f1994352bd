/// A small fixed set of folded words with one byte of meaning each, found by the hash that folding gives anyway.
struct WordTable: Sendable {
  private struct Entry {
    var hash: UInt32
    var meaning: UInt8
    var word: ContiguousArray<UInt8>
  }

  /// Open addressing; at most half full.
  private var slots: ContiguousArray<Entry?>

  /// The words are folded here; a later meaning of the same word wins.
  init(_ words: [(String, UInt8)]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = ContiguousArray(repeating: nil, count: size)
    for (word, meaning) in words {
      let folded = Folding.fold(word)
      let entry = Entry(hash: Folding.hash(folded), meaning: meaning, word: folded)
      var slot = Int(entry.hash) & (size - 1)
      while let taken = slots[slot], taken.word != folded { slot = (slot + 1) & (size - 1) }
      slots[slot] = entry
    }
  }

  init(words: String) { self.init(words.split(separator: " ").map { (String($0), 1) }) }

  func contains(_ writer: FoldWriter) -> Bool { meaning(of: writer) != nil }

  func meaning(of writer: FoldWriter) -> UInt8? {
    meaning(of: UnsafeBufferPointer(start: writer.output + writer.start, count: writer.count), hash: writer.hash)
  }

  func meaning(of folded: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt8? {
    var slot = Int(hash) & (slots.count - 1)
    while let entry = slots[slot] {
      if entry.hash == hash, entry.word.count == folded.count, entry.word.elementsEqual(folded) { return entry.meaning }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
