extension Automaton {
  /// Longest word that is looked at piece by piece; what is longer is compared as a whole and by its beginning.
  private static let wordLimit = 96

  /// Appends every symbol of a token, unsorted.
  func collectSymbols(
    kind: UInt8, word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    append(kinds[Int(kind)], to: &found)
    guard !word.isEmpty else { return }
    collectBeginnings(word, into: &found)
    collectElision(word, into: &found)
    collectWithoutPrefixes(word, into: &found)
    if let infixLengths { collectInfixes(word, infixLengths, into: &found) }
  }

  private func append(_ run: RunRecord, to found: inout ContiguousArray<UInt16>) {
    for index in run.indices { found.append(symbols[index]) }
  }

  private func look(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt32, _ kind: LiteralKind,
    into found: inout ContiguousArray<UInt16>
  ) {
    if let record = literal(word, hash: hash, kind: kind) { append(record.symbols, to: &found) }
  }

  /// The word itself, and every stem that it begins with.
  private func collectBeginnings(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    var hash = FoldedHash.seed
    var index = word.startIndex
    while index < word.endIndex {
      hash = FoldedHash.step(hash, word[index])
      index += 1
      let isBoundary = index == word.endIndex || word[index] & 0xC0 != 0x80
      if isBoundary, index - word.startIndex >= 2, index - word.startIndex <= Self.wordLimit {
        look(word[word.startIndex..<index], hash, .stem, into: &found)
      }
    }
    look(word, hash, .exact, into: &found)
  }

  /// `l'offre` is also `offre`, `order's` is also `order`.
  private func collectElision(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    guard let apostrophe = word.firstIndex(of: UInt8(ascii: "'")) else { return }
    let after = word[(apostrophe + 1)...]
    if after.count >= 3 { collectBeginnings(after, into: &found) }
    let before = word[..<apostrophe]
    if before.count >= 3, after.count == 1, after.first == UInt8(ascii: "s") { collectBeginnings(before, into: &found) }
  }

  /// Arabic and Hebrew write the article and prepositions together with the word.
  private func collectWithoutPrefixes(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    for prefix in prefixes {
      let bytes = text[Int(prefix.offset)..<Int(prefix.offset) + Int(prefix.count)]
      // Two letters of these scripts are four bytes.
      guard word.count >= bytes.count + 4, word.starts(with: bytes) else { continue }
      collectBeginnings(word[(word.startIndex + bytes.count)...], into: &found)
    }
  }

  private func collectInfixes(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ lengths: ClosedRange<Int>,
    into found: inout ContiguousArray<UInt16>
  ) {
    guard word.count >= lengths.lowerBound, word.count <= Self.wordLimit else { return }
    var start = word.startIndex
    while start + lengths.lowerBound <= word.endIndex {
      defer { start += 1 }
      guard word[start] & 0xC0 != 0x80,
        infixStarts & FoldedHash.startBit(word[start], word[start + 1], word[start + 2]) != 0
      else { continue }
      var hash = FoldedHash.seed
      for index in start..<min(word.endIndex, start + lengths.upperBound) {
        hash = FoldedHash.step(hash, word[index])
        guard index + 1 - start >= lengths.lowerBound else { continue }
        let part = word[start...index]
        look(part, hash, .infix, into: &found)
        if index + 1 == word.endIndex { look(part, hash, .tail, into: &found) }
      }
    }
  }
}
