extension Automaton {
  /// Longest word that is looked at piece by piece; what is longer is compared as a whole and by its beginning.
  private static let wordLimit = 96

  /// Appends every symbol of a token, unsorted. `word` is its folded text, `count` bytes long.
  func collectSymbols(
    kind: UInt8, _ word: UnsafePointer<UInt8>, _ count: Int, into found: inout ContiguousArray<UInt16>
  ) {
    append(kinds[Int(kind)], to: &found)
    guard count > 0 else { return }
    collectBeginnings(word, count, into: &found)
    collectElision(word, count, into: &found)
    collectWithoutPrefixes(word, count, into: &found)
    if let infixLengths { collectInfixes(word, count, infixLengths, into: &found) }
  }

  private func append(_ run: RunRecord, to found: inout ContiguousArray<UInt16>) {
    for index in run.indices { found.append(symbols[index]) }
  }

  /// Looks up the literal with these bytes and this way of comparing.
  @inline(__always)
  private func look(
    _ word: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt32, _ kind: LiteralKind,
    into found: inout ContiguousArray<UInt16>
  ) {
    var slot = FoldedHash.slot(hash, kind, mask: slotMask)
    while slots[slot] != 0 {
      let record = literals[Int(slots[slot]) - 1]
      if record.hash == hash, record.kind == kind.rawValue, Int(record.count) == count,
        Self.isEqual(text + Int(record.offset), word, count)
      {
        return append(record.symbols, to: &found)
      }
      slot = (slot + 1) & slotMask
    }
  }

  private static func isEqual(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where a[index] != b[index] { return false }
    return true
  }

  /// The word itself, and every stem that it begins with.
  private func collectBeginnings(
    _ word: UnsafePointer<UInt8>, _ count: Int, into found: inout ContiguousArray<UInt16>
  ) {
    let hasStems = count >= 3 && WordFilter.mayBeStem(filter, word)
    var hash = FoldedHash.seed
    for index in 0..<count {
      hash = FoldedHash.step(hash, word[index])
      let length = index + 1
      guard hasStems, length >= 2, length <= Self.wordLimit, length == count || word[length] & 0xC0 != 0x80 else {
        continue
      }
      look(word, length, hash, .stem, into: &found)
    }
    look(word, count, hash, .exact, into: &found)
  }

  /// `l'offre` is also `offre`, `order's` is also `order`.
  private func collectElision(
    _ word: UnsafePointer<UInt8>, _ count: Int, into found: inout ContiguousArray<UInt16>
  ) {
    var before = 0
    while before < count, word[before] != UInt8(ascii: "'") { before += 1 }
    guard before < count else { return }
    let after = count - before - 1
    if after >= 3 { collectBeginnings(word + before + 1, after, into: &found) }
    if before >= 3, after == 1, word[before + 1] == UInt8(ascii: "s") {
      collectBeginnings(word, before, into: &found)
    }
  }

  /// Arabic and Hebrew write the article and prepositions together with the word.
  private func collectWithoutPrefixes(
    _ word: UnsafePointer<UInt8>, _ count: Int, into found: inout ContiguousArray<UInt16>
  ) {
    for prefix in prefixes {
      let length = Int(prefix.count)
      // Two letters of these scripts are four bytes.
      guard count >= length + 4, Self.isEqual(text + Int(prefix.offset), word, length) else { continue }
      collectBeginnings(word + length, count - length, into: &found)
    }
  }

  private func collectInfixes(
    _ word: UnsafePointer<UInt8>, _ count: Int, _ lengths: ClosedRange<Int>, into found: inout ContiguousArray<UInt16>
  ) {
    guard count >= lengths.lowerBound, count <= Self.wordLimit else { return }
    for start in 0...count - lengths.lowerBound {
      guard word[start] & 0xC0 != 0x80, WordFilter.mayBeInfix(filter, word + start) else { continue }
      var hash = FoldedHash.seed
      for end in start + 1...min(count, start + lengths.upperBound) {
        hash = FoldedHash.step(hash, word[end - 1])
        guard end - start >= lengths.lowerBound else { continue }
        look(word + start, end - start, hash, .infix, into: &found)
        if end == count { look(word + start, end - start, hash, .tail, into: &found) }
      }
    }
  }
}
