/// Numbers and placeholders with what makes more of them.
extension TokenScanner {
  mutating func scanNumber() {
    let stop = text.numberEnd(from: position)
    if isPlainNumber(stop) { return emit(.number, to: stop) }
    if text.isKeycap(at: position) { return emit(.emoji, to: text.clusterEnd(at: position)) }
    if text.base[position] < 0x80 || text.byte(at: stop) >= 0xE5 {
      if let date = text.date(at: position, firstNumber: stop) { return emit(date) }
      if let time = text.time(at: position, firstNumber: stop) { return emit(time) }
    }
    if text.isLetter(at: stop) { return scanNumberWithLetters(stop) }
    if text.mayBeLink(stop), let link = text.link(at: position, firstWord: stop, knownUntil: &linksKnownUntil) {
      return emit(link)
    }
    if let phone = text.phone(at: position, firstNumber: stop) { return emit(phone) }
    if let measure = measure(after: Operand(end: stop)) { return emit(measure) }
    let spaced = text.spacedNumberEnd(from: stop)
    if spaced > stop, let amount = text.amount(after: Operand(end: spaced), scratch: writer) { return emit(amount) }
    emit(.number, to: stop)
  }

  /// Digits without separators before something that leaves them a number: the common case.
  @inline(__always)
  private func isPlainNumber(_ stop: Int) -> Bool {
    guard stop - position < 6, stop + 1 < text.end else { return false }
    switch text.base[stop] {
    case 0x0A, 0x21, 0x29, 0x2A, 0x3F: return true
    case 0x2C, 0x2E: return text.base[stop + 1] == 0x20 || text.base[stop + 1] == 0x0A
    default: return false
    }
  }

  /// Digits with letters right after them: an amount (`50kr`), a number with a unit (`20GB`) or with letters of another
  /// script (`3일`), a code or a word (`2nd`).
  private mutating func scanNumberWithLetters(_ stop: Int) {
    if let amount = text.amount(after: Operand(end: stop), scratch: writer) { return emit(amount) }
    let letters = text.word(at: stop, writer)
    guard letters.script == .latin, letters.digits > 0 || !WordTables.units.contains(letters.writer) else {
      return emit(.number, to: stop)
    }
    scanLetters()
  }

  /// What a number or placeholder is with the sign behind it: a percentage, an amount, a date or time of placeholders.
  @inline(__always)
  private func measure(after value: Operand) -> Recognition? {
    text.mayBeMeasured(value.end) ? rareMeasure(after: value) : nil
  }

  @inline(never)
  private func rareMeasure(after value: Operand) -> Recognition? {
    if let stop = text.percentEnd(after: value.end) {
      return Recognition(kind: .percent, end: stop, flags: value.flags)
    }
    if let amount = text.amount(after: value, scratch: writer) { return amount }
    guard value.flags.contains(.holdsPlaceholder) else { return nil }
    return text.dateOfPlaceholders(at: position) ?? text.time(after: value)
  }

  /// `{`: a placeholder, with the percent, currency or time around it, or punctuation.
  mutating func scanPlaceholder() {
    guard let placeholder = text.placeholder(at: position) else { return emitPlain(.punctuation, to: position + 1) }
    if let measure = measure(after: Operand(end: placeholder.end, flags: placeholder.flagsInside)) {
      return emit(measure)
    }
    emit(.placeholder, to: placeholder.end, folding: placeholder.name.indices, flags: placeholder.form)
  }

  /// A currency sign: an amount when a number or placeholder follows, a hidden word in `$ave`, else punctuation.
  mutating func scanCurrencySign(length: Int) {
    if let amount = text.amount(afterSignAt: position + length, scratch: writer) { return emit(amount) }
    guard let word = text.wordAfterSign(at: position, writer) else {
      return emitPlain(.punctuation, to: position + length, flags: length > 1 ? .nonASCII : [])
    }
    let flags: TokenFlags = word.isASCII ? word.flags : word.flags.union(.nonASCII)
    append(.word, to: word.stop, word.writer, script: word.script, flags: flags)
  }

  /// `%20` and `%{{1}}`, as Turkish writes it; else punctuation.
  mutating func scanPercentSign(length: Int) {
    let start = position + length
    if text.isAnyDigit(at: start) {
      emit(.percent, to: text.numberEnd(from: start))
    } else if let placeholder = text.placeholder(at: start) {
      emit(.percent, to: placeholder.end, flags: placeholder.flagsInside)
    } else {
      emitPlain(.punctuation, to: start, flags: length > 1 ? .nonASCII : [])
    }
  }
}
