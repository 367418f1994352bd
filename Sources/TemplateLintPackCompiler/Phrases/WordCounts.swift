internal import TemplateLintSignals
internal import TemplateLintText

/// How often words stand in texts of one language, counted in the examples of its lexicon: they are templates too.
struct WordCounts {
  /// What a word of the language's commonest counts on top of where it stands in the examples.
  private static let functionWord = 40

  /// Folded words, ascending, with their counts.
  private let words: [(bytes: [UInt8], count: Int)]
  private let exact: [[UInt8]: Int]
  private let kinds: [Int]
  private var known: [PhraseAtom: Int] = [:]

  init(_ lexicon: LexiconSource) {
    var exact: [[UInt8]: Int] = [:]
    var kinds = [Int](repeating: 0, count: TokenKind.allCases.count)
    var tokenizer = Tokenizer()
    let examples = lexicon.entries.flatMap { $0.hits + $0.misses }
    for (text, weight) in examples.map({ ($0, 1) }) + lexicon.functionWords.map({ ($0, Self.functionWord) }) {
      let buffer = tokenizer.tokenize(text.string)
      for token in buffer.tokens where !token.folded.isEmpty {
        kinds[Int(token.kind.rawValue)] += 1
        for part in Self.parts(of: token, buffer.folded) { exact[part, default: 0] += weight }
      }
    }
    self.exact = exact
    self.kinds = kinds
    words = exact.map { (bytes: $0.key, count: $0.value) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// A run of katakana is matched character by character.
  private static func parts(of token: Token, _ folded: ContiguousArray<UInt8>) -> [[UInt8]] {
    let bytes = Array(folded[token.folded.indices])
    guard token.flags.contains(.katakana) else { return [bytes] }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { Array(String($0).utf8) }
  }

  /// An estimate, never 0.
  mutating func count(of atom: PhraseAtom) -> Int {
    if let count = known[atom] { return count }
    let count = estimate(atom)
    known[atom] = count
    return count
  }

  private func estimate(_ atom: PhraseAtom) -> Int {
    switch atom {
    case .kind(let kind): 5 + kinds[Int(kind.rawValue)]
    case .literal(.exact, let bytes): 2 + 2 * (exact[bytes] ?? 0)
    // Stems and infixes meet words that no example has.
    case .literal(.stem, let bytes): 3 + 2 * countOfStem(bytes)
    case .literal(.tail, let bytes), .literal(.infix, let bytes): 4 + 2 * countOfInfix(bytes)
    }
  }

  private func countOfStem(_ stem: [UInt8]) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].bytes.lexicographicallyPrecedes(stem) { low = middle + 1 } else { high = middle }
    }
    var sum = 0
    while low < words.count, words[low].bytes.starts(with: stem) {
      sum += words[low].count
      low += 1
    }
    return sum
  }

  private func countOfInfix(_ infix: [UInt8]) -> Int {
    words.reduce(0) { sum, word in
      guard word.bytes.count >= infix.count else { return sum }
      let isInside = (0...word.bytes.count - infix.count).contains { word.bytes[$0...].starts(with: infix) }
      return isInside ? sum + word.count : sum
    }
  }
}
