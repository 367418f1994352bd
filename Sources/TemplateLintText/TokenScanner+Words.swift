extension TokenScanner {
  /// Words of ASCII letters and the single spaces between them, as long as nothing else comes: most of a Latin text is
  /// read here, folded and hashed on the way. Everything less plain is read anew by a slower reader.
  mutating func scanWords() {
    let text = text
    while true {
      var writer = writer
      let (stop, hasSmall) = writer.appendLetters(text.base, from: position, end: text.end)
      let letters = stop &- position
      let flags: TokenFlags = hasSmall || letters < 2 ? [] : .allCapitals
      if letters > 1, text.isWordGap(stop), count &+ 2 < room.count {
        append(.word, to: stop, writer, script: .latin, flags: flags)
        emitPlain(.space, to: stop &+ 1)
        continue
      }
      guard text.isPlainEnd(stop, letters: letters, writer) else {
        var run = PlainRun(writer: writer, stop: stop)
        (run.letters, run.script, run.hasSmall) = (letters, .latin, hasSmall)
        return scanMixedWords(run)
      }
      append(.word, to: stop, writer, script: .latin, flags: flags)
      guard emitGap(), ASCII.isLetter(text.base[position]) else { return }
    }
  }

  /// After a word: a comma and a single space, each where there is one. False when the round ends here: at the end, where
  /// there is no room, or before more white space.
  private mutating func emitGap() -> Bool {
    guard position &+ 2 < text.end, count &+ 3 < room.count else { return false }
    if text.base[position] == 0x2C { emitPlain(.punctuation, to: position &+ 1) }
    guard text.base[position] == 0x20 else { return true }
    let next = text.base[position &+ 1]
    guard next > 0x20, next < 0x80 || text.spaceEnd(at: position &+ 1) == nil else { return false }
    emitPlain(.space, to: position &+ 1)
    return true
  }

  /// Words of plain letters of any script, likewise; the first of them may have begun.
  @inline(never)
  mutating func scanMixedWords(_ begun: PlainRun) {
    let text = text
    var run = begun
    while true {
      guard text.byte(at: run.stop) >= 0xC2 else { return scanLetters() }
      run.read(text)
      if run.letters > 1, text.byte(at: run.stop) == 0x20, text.startsWordBeyondASCII(at: run.stop &+ 1),
        count &+ 2 < room.count
      {
        append(.word, to: run.stop, run.writer, script: run.script, flags: run.flags)
        emitPlain(.space, to: run.stop &+ 1)
        run = PlainRun(writer: writer, stop: position)
        continue
      }
      guard run.stop > position, text.isPlainEnd(run.stop, letters: run.letters, run.writer) else {
        return scanLetters()
      }
      append(.word, to: run.stop, run.writer, script: run.script, flags: run.flags)
      guard emitGap(), text.startsWordBeyondASCII(at: position) else { return }
      run = PlainRun(writer: writer, stop: position)
    }
  }

  /// A word that starts with a letter of any script, or with a digit that a letter follows.
  mutating func scanLetters() {
    let word = text.word(at: position, writer)
    guard word.stop > position else {
      return emitPlain(.punctuation, to: text.clusterEnd(at: position), flags: .nonASCII)
    }
    finishWord(word)
  }

  /// Decides what the word that was read is part of, and emits that.
  private mutating func finishWord(_ word: WordReading) {
    if text.mayBeCurrency(word), let amount = text.amount(startingWith: word, at: position) { return emit(amount) }
    if word.isASCII {
      if text.mayBeLink(word.stop),
        let link = text.link(at: position, firstWord: word.stop, knownUntil: &linksKnownUntil)
      {
        return emit(link)
      }
      if word.letters == 1, let spelled = text.spelledWord(word, at: position) { return emitWord(spelled) }
      if word.isAllCapitals, emitCodeWithPlaceholder(word) { return }
    }
    let next = text.byte(at: word.stop)
    if next == 0x24 || next == 0x40 || next == 0xE2, let hidden = text.symbolSpelling(word) { return emitWord(hidden) }
    emitWord(word)
  }

  private mutating func emitWord(_ word: WordReading) {
    var flags = word.flags
    if word.mixesScripts { flags.insert(.disguised) }
    if !word.isASCII { flags.insert(.nonASCII) }
    var kind = TokenKind.word
    if word.digits > 0 {
      kind = self.kind(of: word)
      if text.hidesDigits(word, at: position) { flags.insert(.disguised) }
    } else if word.isAllCapitals, word.letters > 1, word.casedLetters == word.letters {
      flags.insert(.allCapitals)
    }
    append(kind, to: word.stop, word.writer, script: word.script, flags: flags)
  }

  private func kind(of word: WordReading) -> TokenKind {
    guard word.letters > 0 else { return .number }
    let length = word.stop - position
    let isCode = word.isASCII && (4...24).contains(length) && word.letters + word.digits == length
    return isCode && !isOrdinal(word) ? .code : .word
  }

  /// `21st`, `100th`, `2eme`: digits with the letters that make an ordinal.
  private func isOrdinal(_ word: WordReading) -> Bool {
    guard word.letters <= 3, ASCII.isDigit(text.base[position]), ASCII.isSmall(text.base[word.stop - 1]) else {
      return false
    }
    switch (text.base[word.stop - 2] | 0x20, text.base[word.stop - 1]) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x65, 0x72), (0x6D, 0x65), (0x64, 0x65): return true
    default: return false
    }
  }

  /// Two to six capitals, perhaps with digits and a hyphen, right before a placeholder: `ORD-{{1}}`.
  private mutating func emitCodeWithPlaceholder(_ word: WordReading) -> Bool {
    let open = text.byte(at: word.stop) == 0x2D ? word.stop + 1 : word.stop
    guard (2...6).contains(word.capitals), let placeholder = text.placeholder(at: open) else { return false }
    emit(.code, to: placeholder.end, script: .latin, flags: placeholder.flagsInside)
    return true
  }
}
