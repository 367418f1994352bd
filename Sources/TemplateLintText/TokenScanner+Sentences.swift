extension TokenScanner {
  /// A mark that ends a sentence, or a run of them (`...`, `?!`, `!!!`). A dot that belongs to an abbreviation or an ordinal
  /// is punctuation.
  mutating func scanSentenceEnd() {
    let next = text.byte(at: position + 1)
    if text.base[position] == 0x2E {
      if next != 0x0A, isInnerDot() { return emitPlain(.punctuation, to: position + 1) }
    }
    if text.base[position] < 0x80, next == 0x20 || next == 0x0A { return emitPlain(.sentenceEnd, to: position + 1) }
    var stop = position
    var flags: TokenFlags = []
    while stop < text.end {
      let byte = text.base[stop]
      if byte < 0x80 {
        guard byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B else { break }
        stop += 1
      } else {
        let scalar = text.scalar(at: stop)
        guard UnicodeRecord(scalar.value).textClass == .sentenceEnd else { break }
        // `‼️` and `⁉️` are emoji.
        let next = stop + scalar.length
        if text.byte(at: next) == 0xEF, text.scalar(at: next).value == 0xFE0F { break }
        flags = .nonASCII
        stop = next
      }
    }
    if stop > position {
      emitPlain(.sentenceEnd, to: stop, flags: flags)
    } else {
      emit(.emoji, to: text.clusterEnd(at: position))
    }
  }

  /// Whether the dot at `position` ends an abbreviation, an initial or an ordinal inside a sentence.
  private func isInnerDot() -> Bool {
    if text.isDigit(at: position + 1) { return true }
    guard let word = previous else { return false }
    let next = text.skippingSpace(at: position + 1)
    let isSpaced = next > position + 1
    switch word.kind {
    case .word: return isAbbreviation(word, next: next, isSpaced: isSpaced)
    // "500 руб. сегодня", "20 kr. om".
    case .amount: return isSpaced && text.isSmallLetter(at: next) && endsWithLetter(word)
    case .number: return isSpaced && word.range.count <= 2 && text.isSmallLetter(at: next)
    default: return false
    }
  }

  private func isAbbreviation(_ word: Token, next: Int, isSpaced: Bool) -> Bool {
    let opensValue = text.opensValue(at: next)
    guard opensValue || text.isLetter(at: next) else { return false }
    if opensValue, word.folded.count <= 16, knows(WordTables.abbreviations, word) { return true }
    if word.folded.count <= WordTables.longestTitle, knows(WordTables.titles, word) { return true }
    if hasInnerPeriod(word) { return opensValue || text.isSmallLetter(at: next) }
    return isSpaced && isInitial(word) && !text.isSmallLetter(at: next)
  }

  /// `p.m`, `т.д`: the first dot of such a word stands after one letter.
  private func hasInnerPeriod(_ token: Token) -> Bool {
    let folded = folded(of: token)
    return folded.count >= 3 && (folded[1] == 0x2E || folded[2] == 0x2E)
  }

  private func knows(_ table: WordTable, _ token: Token) -> Bool {
    table.meaning(of: folded(of: token), hash: token.hash) != nil
  }

  /// The amount ends with a word, not with digits or a sign.
  private func endsWithLetter(_ token: Token) -> Bool {
    guard let last = folded(of: token).last else { return false }
    return ASCII.isLetter(last) || last >= 0x80
  }

  /// One capital letter: `J. Silva`.
  private func isInitial(_ token: Token) -> Bool {
    guard token.range.count <= 2, token.script == .latin || token.script == .cyrillic else { return false }
    let scalar = text.scalar(at: Int(token.range.start))
    return scalar.length == token.range.count && UnicodeRecord(scalar.value).isCapital
  }
}
