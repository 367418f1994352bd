extension TokenScanner {
  /// A mark that ends a sentence, or a run of them (`...`, `?!`, `!!!`). A dot that belongs to an abbreviation or an ordinal
  /// is punctuation.
  mutating func scanSentenceEnd() {
    if base[position] == 0x2E, isInnerDot() { return emitPlain(.punctuation, to: position + 1) }
    var stop = position
    var flags: TokenFlags = []
    while stop < end {
      let byte = base[stop]
      if byte < 0x80 {
        guard byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B else { break }
        stop += 1
      } else {
        let scalar = scalar(at: stop)
        guard UnicodeRecord(scalar.value).textClass == .sentenceEnd else { break }
        // `‼️` and `⁉️` are emoji.
        let next = stop + scalar.length
        if next < end, base[next] == 0xEF, self.scalar(at: next).value == 0xFE0F { break }
        flags = .nonASCII
        stop = next
      }
    }
    if stop > position { emitPlain(.sentenceEnd, to: stop, flags: flags) } else { emit(.emoji, to: clusterEnd) }
  }

  /// Whether the dot at `position` ends an abbreviation, an initial or an ordinal inside a sentence.
  private func isInnerDot() -> Bool {
    if isDigit(at: position + 1) { return true }
    guard let word = previous, word.range.end == UInt32(truncatingIfNeeded: position) else { return false }
    let next = spaceEnd(at: position + 1) ?? position + 1
    let isSpaced = next > position + 1
    let value = byte(at: next)
    let opensValue = ASCII.isDigit(value) || value == 0x7B
    switch word.kind {
    case .word:
      if opensValue, knows(WordTables.abbreviations, word) { return true }
      if isLetter(at: next) || opensValue {
        if knows(WordTables.titles, word) { return true }
        if hasInnerPeriod(word) { return opensValue || isSmallLetter(next) }
        return isSpaced && isInitial(word) && !isSmallLetter(next)
      }
      return false
    case .number:
      return isSpaced && word.range.count <= 2 && isLetter(at: next) && isSmallLetter(next)
    default: return false
    }
  }

  private func isSmallLetter(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    if base[offset] < 0x80 { return ASCII.isSmall(base[offset]) }
    let record = UnicodeRecord(scalar(at: offset).value)
    return record.hasCase && !record.isCapital
  }

  private func knows(_ table: WordTable, _ token: Token) -> Bool {
    table.meaning(of: folded(of: token), hash: token.hash) != nil
  }

  func folded(of token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: output + Int(token.folded.start), count: token.folded.count)
  }

  private func hasInnerPeriod(_ token: Token) -> Bool { folded(of: token).contains(0x2E) }

  /// One capital letter: `J. Silva`.
  private func isInitial(_ token: Token) -> Bool {
    guard token.range.count <= 2, token.script == .latin || token.script == .cyrillic else { return false }
    let scalar = scalar(at: Int(token.range.start))
    return scalar.length == token.range.count && UnicodeRecord(scalar.value).isCapital
  }
}
