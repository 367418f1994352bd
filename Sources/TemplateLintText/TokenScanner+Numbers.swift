/// Digits or a placeholder, as the number inside an amount, a percentage, a time or a date.
struct Operand {
  var end: Int
  var holdsPlaceholder = false
}

extension TokenScanner {
  mutating func scanNumber() {
    if isKeycap { return emit(.emoji, to: clusterEnd) }
    let stop = numberEnd(from: position)
    if emitDate(firstGroup: stop) || emitTime(firstGroup: stop) { return }
    if isLetter(at: stop), emitNumberWithLetters(stop) { return }
    if emitLinkAfterNumber(stop) || emitPhone(firstGroup: stop) { return }
    if emitMeasure(after: Operand(end: stop)) { return }
    let spaced = spacedNumberEnd(from: stop)
    if spaced > stop, emitAmount(after: Operand(end: spaced)) { return }
    emit(.number, to: stop)
  }

  /// Digits, with single separators between digits (`1,250.00`, `1'000`, `1 000` with a no-break space).
  func numberEnd(from start: Int) -> Int {
    var stop = start
    while stop < end {
      let byte = base[stop]
      if ASCII.isDigit(byte) {
        stop += 1
      } else if byte == 0x2E || byte == 0x2C || byte == 0x27 {
        guard stop > start, isAnyDigit(at: stop + 1) else { return stop }
        stop += 1
      } else if byte >= 0x80 {
        guard let next = numberEndBeyondASCII(at: stop, isFirst: stop == start) else { return stop }
        stop = next
      } else {
        return stop
      }
    }
    return stop
  }

  private func numberEndBeyondASCII(at offset: Int, isFirst: Bool) -> Int? {
    let scalar = scalar(at: offset)
    let record = UnicodeRecord(scalar.value)
    let next = offset + scalar.length
    if record.textClass == .digit { return next }
    // Variation selectors and other marks belong to the digit before them.
    if !isFirst, record.wordBreak == .extend || record.wordBreak == .format { return next }
    guard !isFirst, isAnyDigit(at: next) else { return nil }
    switch scalar.value {
    case 0x066B, 0x066C, 0x2019, 0xFF0C, 0xFF0E: return next
    case 0x00A0, 0x202F, 0x2009: return isGroupOfThree(at: next) ? next : nil
    default: return nil
    }
  }

  func isAnyDigit(at offset: Int) -> Bool {
    guard offset < end else { return false }
    if base[offset] < 0x80 { return ASCII.isDigit(base[offset]) }
    return UnicodeRecord(scalar(at: offset).value).textClass == .digit
  }

  private func isGroupOfThree(at offset: Int) -> Bool {
    isDigit(at: offset) && isDigit(at: offset + 1) && isDigit(at: offset + 2) && !isDigit(at: offset + 3)
  }

  /// Goes on over groups of three digits after plain spaces (`10 000 kr`); only amounts use it.
  func spacedNumberEnd(from stop: Int) -> Int {
    var stop = stop
    // Five groups are beyond any price and keep the look-ahead bounded.
    for _ in 0..<5 where byte(at: stop) == 0x20 && isGroupOfThree(at: stop + 1) {
      stop = numberEnd(from: stop + 1)
    }
    return stop
  }

  /// Digits with letters right after them: an amount (`50kr`), a number with a unit, a code or a word (`2nd`).
  private mutating func emitNumberWithLetters(_ stop: Int) -> Bool {
    if emitAmount(after: Operand(end: stop)) { return true }
    let letters = peekWord(at: stop)
    guard letters.script == .latin else { return false }
    if letters.digits == 0, WordTables.units.contains(letters.writer) {
      emit(.number, to: stop)
      return true
    }
    scanLetters()
    return true
  }

  /// Reads the word at `offset` without emitting it; its folded bytes stand beyond `written` until the next emission.
  func peekWord(at offset: Int) -> WordReading {
    var word = WordReading(writer: FoldWriter(output: output, written: written), stop: offset)
    readWord(&word)
    return word
  }

  private mutating func emitLinkAfterNumber(_ stop: Int) -> Bool {
    let next = byte(at: stop)
    guard next == 0x40 || ((next == 0x2D || next == 0x2E || next == 0x5F || next == 0x2B) && isLetter(at: stop + 1)) else {
      return false
    }
    return emitLink(after: stop)
  }
}
