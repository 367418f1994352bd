/// Digits with their separators.
extension TextView {
  /// The end of the number at `start`: digits of any script with single separators between them (`1,250.00`, `1'000`,
  /// `1 000` with a no-break space).
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

  @inline(never)
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

  private func isGroupOfThree(at offset: Int) -> Bool {
    isDigit(at: offset) && isDigit(at: offset + 1) && isDigit(at: offset + 2) && !isDigit(at: offset + 3)
  }

  /// Goes on over groups of three digits after plain spaces (`10 000 kr`); only amounts use it.
  func spacedNumberEnd(from stop: Int) -> Int {
    var stop = stop
    // Five groups are beyond any price and keep the look-ahead bounded.
    for _ in 0..<5 {
      guard byte(at: stop) == 0x20, isGroupOfThree(at: stop + 1) else { break }
      stop = numberEnd(from: stop + 1)
    }
    return stop
  }

  /// A number or placeholder at `offset`, at most one space away.
  func operand(afterSignAt offset: Int) -> Operand? {
    let start = skippingSpace(at: offset)
    if isAnyDigit(at: start) {
      return Operand(end: spacedNumberEnd(from: numberEnd(from: start)))
    }
    return placeholder(at: start).map { Operand(end: $0.end, flags: $0.flagsInside) }
  }

  /// Whether a sign, a unit or another part can follow a number or placeholder that ends at `stop`: the cheap question.
  @inline(__always)
  func mayBeMeasured(_ stop: Int) -> Bool {
    let next = byte(at: stop)
    switch next {
    case 0x20:
      let second = byte(at: stop + 1)
      return second >= 0x80 || ASCII.isLetter(second) || second == 0x25 || second == 0x24
    case 0x2E, 0x2D, 0x2F, 0x3A: return opensValue(at: stop + 1)
    case 0x24, 0x25, 0x41...0x5A, 0x61...0x7A: return true
    default: return next >= 0x80
    }
  }

  /// After a percent sign at `offset` or one space later; not where the sign belongs to a number behind it (`5 %20`).
  func percentEnd(after offset: Int) -> Int? {
    if let stop = percentSignEnd(at: offset) { return stop }
    guard let next = spaceEnd(at: offset), let stop = percentSignEnd(at: next) else { return nil }
    return opensValue(at: stop) ? nil : stop
  }

  @inline(__always)
  private func percentSignEnd(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = base[offset]
    if byte < 0x80 { return byte == 0x25 ? offset + 1 : nil }
    let scalar = scalar(at: offset)
    return UnicodeRecord(scalar.value).textClass == .percent ? offset + scalar.length : nil
  }
}
