/// Words spelled so that a filter overlooks them.
extension TextView {
  /// Letters with `€`, `$` or `@` between them (`fr€e`, `c@sh`): the whole hidden word.
  func symbolSpelling(_ word: WordReading) -> WordReading? {
    guard word.letters >= 1, word.digits == 0, word.mayHideSpaces else { return nil }
    var hidden = word
    while hidden.stop < end {
      let scalar = scalar(at: hidden.stop)
      let next = hidden.stop + scalar.length
      guard scalar.value == 0x24 || scalar.value == 0x40 || scalar.value == 0x20AC, isLetter(at: next),
        isSmallLetter(at: next) != word.isAllCapitals
      else { break }
      append(scalar, to: &hidden)
      readWord(&hidden)
    }
    guard hidden.stop > word.stop, hidden.letters >= 3 else { return nil }
    hidden.flags.insert(.disguised)
    return hidden
  }

  /// `$ave`, `€xtra`: three small letters or more right after the sign at `start`.
  func wordAfterSign(at start: Int, _ writer: FoldWriter) -> WordReading? {
    var word = WordReading(writer: writer, stop: start)
    append(scalar(at: start), to: &word)
    guard word.stop < end, ASCII.isSmall(base[word.stop]) else { return nil }
    readWord(&word)
    guard word.letters >= 3, word.digits == 0, word.capitals == 0 else { return nil }
    word.flags.insert(.disguised)
    return word
  }

  private func append(_ scalar: DecodedScalar, to word: inout WordReading) {
    if scalar.length > 1 { word.isASCII = false }
    for index in 0..<scalar.length { word.writer.append(base[word.stop + index]) }
    word.stop += scalar.length
    word.last = .other
  }

  /// Four or more single letters of one case with single spaces or hyphens between them: `D I S C O U N T`.
  func spelledWord(_ word: WordReading, at start: Int) -> WordReading? {
    let gap = byte(at: word.stop)
    guard word.letters == 1, word.isASCII, word.digits == 0, gap == 0x20 || gap == 0x2D else { return nil }
    var spelled = word
    while byte(at: spelled.stop) == gap, ASCII.isLetter(byte(at: spelled.stop + 1)),
      !isAlphanumeric(at: spelled.stop + 2),
      (base[spelled.stop + 1] ^ base[start]) & 0x20 == 0
    {
      spelled.writer.append(base[spelled.stop + 1] | 0x20)
      spelled.stop += 2
    }
    guard spelled.writer.count >= 4, gap == 0x2D || byte(at: spelled.stop) != 0x2D else { return nil }
    spelled.flags.insert(.disguised)
    return spelled
  }

  /// One or two single digits between letters of one case, as in `disc0unt`; `AB12CD` and `save20` are codes only.
  func hidesDigits(_ word: WordReading, at start: Int) -> Bool {
    guard word.isASCII, word.digits <= 2, word.letters >= 4, word.capitals == 0 || word.isAllCapitals,
      word.letters + word.digits == word.stop - start, ASCII.isLetter(base[start])
    else { return false }
    for offset in start..<word.stop where ASCII.isDigit(base[offset]) {
      guard ASCII.isLetter(byte(at: offset + 1)), ASCII.isLetter(base[offset - 1]) else { return false }
    }
    return true
  }
}
