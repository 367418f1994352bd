internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Short phrases of folded words, found by the hashes that tokens carry anyway. Meant for a few hundred phrases.
struct PhraseList: Sendable {
  /// Phrases by the hash of their first word, each as the hashes of its words; the longest first.
  private let phrases: [UInt32: [[UInt32]]]
  /// One bit for ten bits of each first word's hash: nearly every word is sent away by it.
  private var filter = InlineArray<16, UInt64>(repeating: 0)

  /// - Parameter text: phrases with a bar between them.
  init(_ text: String) {
    var phrases: [UInt32: [[UInt32]]] = [:]
    for phrase in text.split(separator: "|") {
      let words = phrase.split(separator: " ").map { Folding.hash(Folding.fold(String($0))) }
      guard let first = words.first else { continue }
      phrases[first, default: []].append(words)
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.count > $1.count } }
    for hash in phrases.keys { filter[Int(hash >> 6 & 15)] |= 1 << UInt64(hash & 63) }
  }

  /// The stretch of a phrase that begins with a token; nil where none does.
  func match(at index: Int, in tokens: ContiguousArray<Token>.SubSequence) -> ByteRange? {
    let hash = tokens[index].hash
    guard filter[Int(hash >> 6 & 15)] & (1 << UInt64(hash & 63)) != 0, let candidates = phrases[hash] else { return nil }
    for words in candidates {
      var next = index
      var matched = 1
      while matched < words.count {
        next += 1
        while next < tokens.endIndex, tokens[next].kind == .space { next += 1 }
        guard next < tokens.endIndex, tokens[next].hash == words[matched] else { break }
        matched += 1
      }
      if matched == words.count { return ByteRange(start: tokens[index].range.start, end: tokens[next].range.end) }
    }
    return nil
  }
}
