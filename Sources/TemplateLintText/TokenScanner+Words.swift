/// What a word is made of, gathered while it is read.
struct WordReading {
  var writer: FoldWriter
  /// After the last code point read.
  var stop: Int
  /// Category of the last code point that UAX #29 does not skip.
  var last: WordBreak = .other
  var script: Script = .common
  /// Letters and digits, in code points.
  var letters = 0
  var digits = 0
  var capitals = 0
  var casedLetters = 0
  /// Letters since the start or since the last dot inside the word.
  var sincePeriod = 0
  var isASCII = true
  var flags: TokenFlags = []
  /// Bit 0 Latin, bit 1 Cyrillic or Greek, bit 2 anything else.
  var scripts: UInt8 = 0
  var hasPeriod = false
}

extension TokenScanner {
  /// A word that starts with an ASCII letter: folds and hashes while it reads.
  mutating func scanWord() {
    var writer = FoldWriter(output: output, written: written)
    var stop = position
    var small: UInt8 = 0
    while stop < end {
      let byte = base[stop]
      let folded = byte | 0x20
      guard folded &- 0x61 < 26 else { break }
      small |= byte
      writer.append(folded)
      stop += 1
    }
    let next = byte(at: stop)
    if next == 0x20 || next == 0x0A || next == 0x2C || (next == 0 && stop == end) {
      if stop - position > 1, !(ASCII.isDigit(byte(at: stop + 1)) || byte(at: stop + 1) == 0x7B) {
        let flags: TokenFlags = small & 0x20 == 0 ? .allCapitals : []
        return append(.word, to: stop, writer, script: .latin, flags: flags)
      }
    }
    var word = WordReading(writer: writer, stop: stop)
    word.last = .letter
    word.script = .latin
    word.scripts = 1
    word.letters = stop - position
    word.casedLetters = word.letters
    word.sincePeriod = word.letters
    for offset in position..<stop where ASCII.isCapital(base[offset]) { word.capitals += 1 }
    readWord(&word)
    finishWord(word)
  }

  /// A word that starts with a letter of any script, or with a digit that a letter follows.
  mutating func scanLetters() {
    var word = WordReading(writer: FoldWriter(output: output, written: written), stop: position)
    readWord(&word)
    guard word.stop > position else { return emitPlain(.punctuation, to: position + scalar(at: position).length) }
    finishWord(word)
  }

  /// Reads on to the end of the word: UAX #29 with these tailorings: no joining by `_`, `:` or `;`, and by a dot only
  /// between single letters (`p.m`, `U.S.A`).
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
    if ASCII.isLetter(byte) {
      guard word.last != .katakana else { return false }
      word.last = .letter
      word.letters += 1
      word.casedLetters += 1
      word.sincePeriod += 1
      word.scripts |= 1
      if word.script == .common { word.script = .latin }
      if ASCII.isCapital(byte) { word.capitals += 1 }
      word.writer.append(byte | 0x20)
    } else if ASCII.isDigit(byte) {
      guard word.last != .katakana, !isCurrency(word) else { return false }
      word.last = .numeric
      word.digits += 1
      word.writer.append(byte)
    } else if byte == 0x22 {
      guard word.last == .hebrew, isLetter(at: word.stop + 1), base[word.stop + 1] >= 0x80 else { return false }
      word.writer.append(byte)
    } else if byte == 0x27 || byte == 0x2E || byte == 0x2C {
      guard bridges(byte, from: word) else { return false }
      if byte == 0x2E {
        word.hasPeriod = true
        word.sincePeriod = 0
      }
      word.writer.append(byte)
    } else {
      return false
    }
    word.stop += 1
    return !(byte == 0x27 && endsElision(word))
  }

  /// True where a currency stands right before its number: `Rs500`, `USD20`, `R250`.
  private func isCurrency(_ word: WordReading) -> Bool {
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
    var isApostrophe = false
    switch category {
    case .letter, .hebrew:
      guard word.last != .katakana, record.textClass == .letter || word.letters > 0 else { return false }
      word.note(record)
    case .numeric:
      guard word.last != .katakana else { return false }
      word.digits += 1
    case .katakana:
      guard word.last == .katakana || word.last == .other else { return false }
      word.note(record)
      word.flags.insert(.katakana)
    case .extend, .format, .joiner:
      if category != .extend, !record.isIgnorable { return false }
      word.noteInvisible(record)
    case .midLetter, .midNumberLetter, .singleQuote, .doubleQuote:
      guard spans(category, scalar, from: word) else { return false }
      isApostrophe = category == .midNumberLetter
    default:
      guard scalar.value == 0x200B, word.mayHideSpaces, isLetter(at: word.stop + scalar.length) else { return false }
      word.flags.insert(.disguised)
    }
    word.isASCII = false
    word.writer.append(base + word.stop, scalar, record)
    word.stop += scalar.length
    if !category.isSkipped, category != .other { word.last = category }
    return !(isApostrophe && endsElision(word))
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

extension WordReading {
  mutating func note(_ record: UnicodeRecord) {
    letters += 1
    sincePeriod += 1
    if record.hasCase { casedLetters += 1 }
    if record.isCapital { capitals += 1 }
    let script = record.script
    if self.script == .common { self.script = script }
    switch script {
    case .latin: scripts |= 1
    case .cyrillic, .greek: scripts |= 2
    // Mathematical and enclosed letters that stand for Latin ones.
    case .common: if record.foldOperation == 1 { flags.insert(.disguised) }
    default: scripts |= 4
    }
  }

  /// Joiners and soft hyphens belong to many scripts, but hide something between Latin, Cyrillic or Greek letters.
  mutating func noteInvisible(_ record: UnicodeRecord) {
    if record.isIgnorable, mayHideSpaces, record.textClass != .mark { flags.insert(.disguised) }
  }

  /// The script has no use for invisible characters inside a word.
  var mayHideSpaces: Bool { script == .latin || script == .cyrillic || script == .greek }
}
