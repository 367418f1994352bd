extension TokenScanner {
  /// Decides what the word that was read is part of, and emits that.
  mutating func finishWord(_ word: WordReading) {
    let next = byte(at: word.stop)
    if word.letters == 1, next == 0x20 || next == 0x2D, emitSpelledWord(word) { return }
    if word.isASCII, emitLink(after: word.stop) { return }
    if mayBeCurrency(word, next), emitAmount(afterSign: word) { return }
    if word.isASCII, emitCodeWithPlaceholder(word) { return }
    if next == 0x24 || next == 0x40 || next >= 0xC2, emitSymbolSpelling(word) { return }
    var flags = word.flags
    if word.scripts & 3 == 3 { flags.insert(.disguised) }
    if !word.isASCII { flags.insert(.nonASCII) }
    let kind = kind(of: word)
    if kind == .word, word.casedLetters >= 2, word.capitals == word.casedLetters, word.letters == word.casedLetters {
      flags.insert(.allCapitals)
    }
    if word.digits > 0, hidesDigits(word) { flags.insert(.disguised) }
    append(kind, to: word.stop, word.writer, script: word.script, flags: flags)
  }

  private func kind(of word: WordReading) -> TokenKind {
    guard word.digits > 0 else { return .word }
    guard word.letters > 0 else { return .number }
    let isCode = word.isASCII && (4...24).contains(word.stop - position) && word.letters + word.digits == word.stop - position
    return isCode && !isOrdinal(word) ? .code : .word
  }

  /// `21st`, `100th`: digits with two letters that make an ordinal.
  private func isOrdinal(_ word: WordReading) -> Bool {
    guard word.letters <= 3, ASCII.isDigit(base[position]), ASCII.isSmall(base[word.stop - 1]) else { return false }
    switch (base[word.stop - 2] | 0x20, base[word.stop - 1]) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x65, 0x72), (0x6D, 0x65), (0x64, 0x65): return true
    default: return false
    }
  }

  /// One or two single digits between letters of one case, as in `disc0unt`; `AB12CD` and `save20` are codes only.
  private func hidesDigits(_ word: WordReading) -> Bool {
    guard word.isASCII, word.digits <= 2, word.letters >= 4, word.capitals == 0 || word.capitals == word.letters,
      word.letters + word.digits == word.stop - position
    else { return false }
    for offset in position..<word.stop where ASCII.isDigit(base[offset]) {
      guard ASCII.isLetter(byte(at: offset + 1)), offset == position || ASCII.isLetter(base[offset - 1]) else {
        return false
      }
    }
    return !ASCII.isDigit(base[position]) || word.digits == 1
  }

  /// Letters with `€`, `$` or `@` between them (`fr€e`, `c@sh`) are one hidden word.
  private mutating func emitSymbolSpelling(_ word: WordReading) -> Bool {
    guard word.letters >= 1, word.digits == 0, word.mayHideSpaces else { return false }
    var hidden = word
    var hasSymbol = false
    while hidden.stop < end {
      let scalar = scalar(at: hidden.stop)
      guard scalar.value == 0x24 || scalar.value == 0x40 || scalar.value == 0x20AC,
        isSmallLetter(at: hidden.stop + scalar.length) == (word.capitals < word.letters),
        isLetter(at: hidden.stop + scalar.length)
      else { break }
      hasSymbol = true
      if scalar.length > 1 { hidden.isASCII = false }
      for index in 0..<scalar.length { hidden.writer.append(base[hidden.stop + index]) }
      hidden.stop += scalar.length
      hidden.last = .other
      readWord(&hidden)
    }
    guard hasSymbol, hidden.letters >= 3 else { return false }
    let flags: TokenFlags = hidden.isASCII ? [.disguised] : [.disguised, .nonASCII]
    append(.word, to: hidden.stop, hidden.writer, script: word.script, flags: flags.union(word.flags))
    return true
  }

  private func isSmallLetter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    return base[offset] < 0x80 ? ASCII.isSmall(base[offset]) : !UnicodeRecord(scalar(at: offset).value).isCapital
  }

  /// Four or more single letters of one case with single spaces or hyphens between them: `D I S C O U N T`.
  private mutating func emitSpelledWord(_ word: WordReading) -> Bool {
    guard word.isASCII, word.digits == 0 else { return false }
    let gap = base[word.stop]
    var writer = word.writer
    var stop = word.stop
    while byte(at: stop) == gap, ASCII.isLetter(byte(at: stop + 1)), !isAlphanumeric(at: stop + 2),
      (base[stop + 1] ^ base[position]) & 0x20 == 0
    {
      writer.append(base[stop + 1] | 0x20)
      stop += 2
    }
    guard writer.count >= 4 else { return false }
    append(.word, to: stop, writer, script: .latin, flags: .disguised)
    return true
  }

  /// Two to six capitals, perhaps with digits and a hyphen, right before a placeholder: `ORD-{{1}}`.
  private mutating func emitCodeWithPlaceholder(_ word: WordReading) -> Bool {
    var open = word.stop
    if byte(at: open) == 0x2D { open += 1 }
    guard byte(at: open) == 0x7B, word.capitals == word.letters, (2...6).contains(word.capitals),
      let placeholder = Placeholder(at: open, in: base, end: end)
    else { return false }
    emit(.code, to: placeholder.end, script: .latin, flags: .holdsPlaceholder)
    return true
  }
}
