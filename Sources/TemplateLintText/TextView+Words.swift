/// Words: UAX #29 with these tailorings: no joining by `_`, `:` or `;`, and by a dot only between single letters (`p.m`,
/// `U.S.A`).
extension TextView {
  /// The word at `offset`, folded where `writer` writes.
  func word(at offset: Int, _ writer: FoldWriter) -> WordReading {
    var word = WordReading(writer: writer, stop: offset)
    readWord(&word)
    return word
  }

  /// Reads on to the end of the word.
  func readWord(_ word: inout WordReading) {
    while word.stop < end {
      let byte = base[word.stop]
      if byte < 0x80 {
        guard readASCII(byte, &word) else { return }
      } else {
        let scalar = scalar(at: word.stop)
        guard read(scalar, UnicodeRecord(scalar.value), &word) else { return }
      }
    }
  }

  private func readASCII(_ byte: UInt8, _ word: inout WordReading) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A:
      guard word.last != .katakana else { return false }
      word.noteLatin(isCapital: byte & 0x20 == 0)
      word.writer.append(byte | 0x20)
      word.stop += 1
      return true
    case 0x30...0x39:
      guard word.last != .katakana, !endsCurrency(word) else { return false }
      word.last = .numeric
      word.digits += 1
    case 0x22:
      guard word.last == .hebrew, isLetter(at: word.stop + 1), base[word.stop + 1] >= 0x80 else { return false }
    case 0x27, 0x2C, 0x2E:
      guard bridges(byte, from: word) else { return false }
      if byte == 0x2E { word.sincePeriod = 0 }
    default: return false
    }
    word.writer.append(byte)
    word.stop += 1
    return !(byte == 0x27 && endsElision(word))
  }

  /// True where a currency stands right before its number: `Rs500`, `USD20`, `R250`.
  private func endsCurrency(_ word: WordReading) -> Bool {
    guard word.digits == 0, word.letters > 0, word.letters <= 5 else { return false }
    let stop = numberEnd(from: word.stop)
    guard !isLetter(at: stop) else { return false }
    // South African rand: a lone capital before two digits or more.
    if word.letters == 1 { return base[word.stop - 1] == 0x52 && stop - word.stop >= 2 }
    return CurrencyWords.isPrefix(word)
  }

  /// Whether an apostrophe, dot or comma joins what stands before it to what follows.
  private func bridges(_ byte: UInt8, from word: WordReading) -> Bool {
    if word.last == .numeric { return isDigit(at: word.stop + 1) }
    guard word.last.isLetter, byte != 0x2C, isLetter(at: word.stop + 1) else { return false }
    return byte == 0x27 || word.sincePeriod == 1
  }

  private func read(_ scalar: DecodedScalar, _ record: UnicodeRecord, _ word: inout WordReading) -> Bool {
    let category = record.wordBreak
    switch category {
    case .letter, .hebrew:
      guard word.last != .katakana else { return false }
      word.note(record)
    case .numeric:
      guard word.last != .katakana else { return false }
      word.digits += 1
    case .katakana:
      guard word.last == .katakana || word.last == .other else { return false }
      word.note(record)
      word.flags.insert(.katakana)
    case .extend, .format, .joiner:
      guard category == .extend || record.isIgnorable else { return false }
      // Joiners and soft hyphens belong to many scripts, but hide something between Latin, Cyrillic or Greek letters.
      if record.isIgnorable, word.mayHideSpaces { word.flags.insert(.disguised) }
    case .midLetter, .midNumberLetter, .singleQuote, .doubleQuote:
      guard spans(category, scalar, from: word) else { return false }
    default:
      guard scalar.value == 0x200B, word.mayHideSpaces, isLetter(at: word.stop + scalar.length) else { return false }
      word.flags.insert(.disguised)
    }
    word.isASCII = false
    word.writer.append(base + word.stop, scalar, record)
    word.stop += scalar.length
    if !category.isSkipped, category != .other { word.last = category }
    return !(category == .midNumberLetter && endsElision(word))
  }

  /// Apostrophes, middle dots and Hebrew marks between letters; number marks between digits.
  private func spans(_ category: WordBreak, _ scalar: DecodedScalar, from word: WordReading) -> Bool {
    let next = word.stop + scalar.length
    if scalar.value == 0xFF1A || scalar.value == 0xFE55 { return false }
    if word.last == .numeric { return category == .midNumberLetter && isDigit(at: next) }
    guard word.last.isLetter, isLetter(at: next) else { return false }
    return category != .doubleQuote || word.last == .hebrew
  }

  /// True after the apostrophe of a French, Italian or Catalan elision (`l'`, `dell'`): the word ends there, so that
  /// `l'offre` is two words.
  private func endsElision(_ word: WordReading) -> Bool {
    guard word.writer.count <= 8, word.script == .latin, WordTables.elisions.contains(word.writer) else { return false }
    return isLetter(at: word.stop) && isLetter(at: word.stop + scalar(at: word.stop).length)
  }
}
