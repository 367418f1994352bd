internal import TemplateLintText

/// Words of a project that say nothing about a template's purpose: names of brands, shops and products.
///
/// A match whose words all belong to such names is no evidence: "Free Now" is a taxi, while "free" in "your free ride with Free Now" is
/// still an offer.
package struct Vocabulary: Sendable {
  /// By the hash of the first word: the folded words of each name.
  private var names: [UInt32: [[[UInt8]]]] = [:]

  /// - Parameter names: words or phrases; compared as they are folded, so that case and accents do not matter.
  package init(_ names: [String] = []) {
    for name in names {
      var tokenizer = Tokenizer()
      let buffer = tokenizer.tokenize(name)
      let tokens = buffer.tokens.filter { !$0.folded.isEmpty }
      guard let first = tokens.first else { continue }
      self.names[first.hash, default: []].append(tokens.map { Array(buffer.folded[$0.folded.indices]) })
    }
  }

  package var isEmpty: Bool { names.isEmpty }

  /// Takes out the matches that are made of names alone.
  /// - Parameter covered: by token, whether it belongs to a name; empty where none does.
  static func drop(
    from matches: inout ContiguousArray<SignalMatch>, tokens: TokenBuffer, fields: ContiguousArray<Range<Int>>,
    covered: [Bool]
  ) {
    guard !matches.isEmpty, !covered.isEmpty else { return }
    matches.removeAll { match in
      guard match.field >= 0, !match.range.isEmpty else { return false }
      var hasName = false
      for index in fields[Int(match.field)] where tokens.tokens[index].range.overlaps(match.range) {
        guard !tokens.tokens[index].folded.isEmpty else { continue }
        if !covered[index] { return false }
        hasName = true
      }
      return hasName
    }
  }

  /// By token: whether it belongs to a name. Empty where no name stands.
  func covered(_ buffer: TokenBuffer) -> [Bool] {
    guard !names.isEmpty else { return [] }
    var hasName = false
    var covered = [Bool](repeating: false, count: buffer.tokens.count)
    for start in buffer.tokens.indices {
      guard let candidates = names[buffer.tokens[start].hash] else { continue }
      for words in candidates {
        guard let found = occurrence(of: words, at: start, in: buffer) else { continue }
        for index in found { covered[index] = true }
        hasName = true
      }
    }
    return hasName ? covered : []
  }

  /// The tokens of a name that begins at `start`; blanks and signs between its words do not matter.
  private func occurrence(of words: [[UInt8]], at start: Int, in buffer: TokenBuffer) -> Range<Int>? {
    var index = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        index += 1
        while index < buffer.tokens.count, buffer.tokens[index].folded.isEmpty { index += 1 }
      }
      guard index < buffer.tokens.count, buffer.folded[buffer.tokens[index].folded.indices].elementsEqual(word) else {
        return nil
      }
    }
    return start..<(index + 1)
  }
}
