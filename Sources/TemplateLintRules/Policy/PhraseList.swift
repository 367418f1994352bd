internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Short phrases of folded words, found by the hashes that tokens carry anyway. Meant for a few hundred phrases.
struct PhraseList: Sendable {
  /// A phrase as a stretch of `words`.
  private struct Phrase: Sendable {
    var first: UInt32
    var start: Int
    var count: Int
  }

  /// The hashes of all words.
  private var words: ContiguousArray<UInt32> = []
  /// By the hash of their first word; of those with one first word the longest comes first.
  private var phrases: ContiguousArray<Phrase> = []
  /// One bit for ten bits of each first word's hash: nearly every word is sent away by it.
  private var filter = InlineArray<16, UInt64>(repeating: 0)

  /// - Parameter text: phrases with a bar between them.
  init(_ text: StaticString) {
    // Hashed byte by byte in one pass: the first template waits for it.
    text.withUTF8Buffer { bytes in
      var start = 0
      var word = 0
      for offset in 0...bytes.count {
        let byte = offset < bytes.count ? bytes[offset] : UInt8(ascii: "|")
        guard byte == UInt8(ascii: "|") || byte == UInt8(ascii: " ") else { continue }
        if offset > word { words.append(Self.hash(UnsafeBufferPointer(rebasing: bytes[word..<offset]))) }
        word = offset + 1
        guard byte == UInt8(ascii: "|"), words.count > start else { continue }
        phrases.append(Phrase(first: words[start], start: start, count: words.count - start))
        start = words.count
      }
    }
    phrases.sort { ($0.first, $1.count) < ($1.first, $0.count) }
    for phrase in phrases { filter[Int(phrase.first >> 6 & 15)] |= 1 << UInt64(phrase.first & 63) }
  }

  /// Plain small letters are what folding makes of them.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) { return Folding.hash(word) }
    return Folding.hash(Folding.fold(word, range: ByteRange(0, word.count)).bytes)
  }

  /// The stretch of a phrase that begins with a token; nil where none does.
  func match(at index: Int, in tokens: ContiguousArray<Token>.SubSequence) -> ByteRange? {
    let hash = tokens[index].hash
    guard filter[Int(hash >> 6 & 15)] & (1 << UInt64(hash & 63)) != 0 else { return nil }
    var candidate = firstPhrase(hash)
    while candidate < phrases.count, phrases[candidate].first == hash {
      let phrase = phrases[candidate]
      candidate += 1
      var next = index
      var matched = 1
      while matched < phrase.count {
        next += 1
        while next < tokens.endIndex, tokens[next].kind == .space { next += 1 }
        guard next < tokens.endIndex, tokens[next].hash == words[phrase.start + matched] else { break }
        matched += 1
      }
      if matched == phrase.count { return ByteRange(start: tokens[index].range.start, end: tokens[next].range.end) }
    }
    return nil
  }

  /// Index of the first phrase whose first word has at least this hash.
  private func firstPhrase(_ hash: UInt32) -> Int {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].first < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
