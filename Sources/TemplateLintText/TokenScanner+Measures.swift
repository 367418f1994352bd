extension TokenScanner {
  /// What a number or placeholder is with the sign behind it: a percentage, an amount, a time; emits it.
  mutating func emitMeasure(after value: Operand) -> Bool {
    let flags: TokenFlags = value.holdsPlaceholder ? .holdsPlaceholder : []
    if let stop = percentEnd(after: value.end) {
      emit(.percent, to: stop, flags: flags)
      return true
    }
    if emitAmount(after: value) { return true }
    if value.holdsPlaceholder {
      if let stop = dateWithPlaceholdersEnd() {
        emit(.date, to: stop, flags: flags)
        return true
      }
      if byte(at: value.end) == 0x3A, let minutes = minutesEnd(at: value.end + 1) {
        emit(.time, to: dayHalfEnd(after: minutes) ?? minutes, flags: flags)
        return true
      }
    }
    if value.holdsPlaceholder || value.end - position <= 2, let stop = dayHalfEnd(after: value.end) {
      emit(.time, to: stop, flags: flags)
      return true
    }
    return false
  }

  /// After a percent sign at `offset` or one space later; not where the sign belongs to a number behind it (`5 %20`).
  private func percentEnd(after offset: Int) -> Int? {
    if let stop = percentSignEnd(at: offset) { return stop }
    guard let next = spaceEnd(at: offset), let stop = percentSignEnd(at: next) else { return nil }
    return isAnyDigit(at: stop) || byte(at: stop) == 0x7B ? nil : stop
  }

  private func percentSignEnd(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = base[offset]
    if byte < 0x80 { return byte == 0x25 ? offset + 1 : nil }
    let scalar = scalar(at: offset)
    return UnicodeRecord(scalar.value).textClass == .percent ? offset + scalar.length : nil
  }

  /// `%20` and `%{{1}}`, as Turkish writes it; else punctuation.
  mutating func scanPercentSign(length: Int) {
    let start = position + length
    if isAnyDigit(at: start) {
      emit(.percent, to: numberEnd(from: start))
    } else if byte(at: start) == 0x7B, let placeholder = Placeholder(at: start, in: base, end: end) {
      emit(.percent, to: placeholder.end, flags: .holdsPlaceholder)
    } else {
      emitPlain(.punctuation, to: start, flags: length > 1 ? .nonASCII : [])
    }
  }

  // MARK: - Times

  /// `10:30`, `10:30:15`, `10h30`, `10h`, `5pm`, `10.30 am`, `10:{{1}}`.
  mutating func emitTime(firstGroup stop: Int) -> Bool {
    guard let hour = number(position..<firstGroupEnd(stop)), hour <= 24, base[position] < 0x80 else { return false }
    let group = firstGroupEnd(stop)
    if group < stop {
      guard base[group] == 0x2E, stop == group + 3, let half = dayHalfEnd(after: stop) else { return false }
      emit(.time, to: half)
      return true
    }
    switch byte(at: stop) {
    case 0x3A:
      if let minutes = minutesEnd(at: stop + 1) {
        var tail = minutes
        if byte(at: tail) == 0x3A, let seconds = minutesEnd(at: tail + 1) { tail = seconds }
        emit(.time, to: dayHalfEnd(after: tail) ?? hourMarkEnd(tail))
        return true
      }
      guard byte(at: stop + 1) == 0x7B, let placeholder = Placeholder(at: stop + 1, in: base, end: end) else { return false }
      emit(.time, to: placeholder.end, flags: .holdsPlaceholder)
      return true
    case 0x68, 0x48:
      let minutes = minutesEnd(at: stop + 1) ?? stop + 1
      guard !isAlphanumeric(at: minutes), hour < 24 else { return false }
      emit(.time, to: minutes)
      return true
    default:
      guard hour <= 12, let half = dayHalfEnd(after: stop) else { return false }
      emit(.time, to: half)
      return true
    }
  }

  /// Where the leading ASCII digits end, at most two of them.
  private func firstGroupEnd(_ stop: Int) -> Int {
    var group = position
    while group < stop, ASCII.isDigit(base[group]) { group += 1 }
    return group
  }

  /// The value of one or two ASCII digits.
  private func number(_ range: Range<Int>) -> Int? {
    guard range.count == 1 || range.count == 2 else { return nil }
    return range.reduce(0) { $0 * 10 + Int(base[$1] &- 0x30) }
  }

  /// After two digits below 60 that no third follows.
  private func minutesEnd(at offset: Int) -> Int? {
    guard isDigit(at: offset), base[offset] < 0x36, isDigit(at: offset + 1), !isDigit(at: offset + 2) else { return nil }
    return offset + 2
  }

  /// `10:30h`.
  private func hourMarkEnd(_ offset: Int) -> Int {
    byte(at: offset) | 0x20 == 0x68 && !isAlphanumeric(at: offset + 1) ? offset + 1 : offset
  }

  /// After `am`, `pm`, `a.m.`, `p. m.`, at most one space away.
  private func dayHalfEnd(after offset: Int) -> Int? {
    let start = spaceEnd(at: offset) ?? offset
    let half = byte(at: start) | 0x20
    guard half == 0x61 || half == 0x70 else { return nil }
    var stop = start + 1
    let isDotted = byte(at: stop) == 0x2E
    if isDotted { stop = spaceEnd(at: stop + 1) ?? stop + 1 }
    guard byte(at: stop) | 0x20 == 0x6D, !isAlphanumeric(at: stop + 1) else { return nil }
    return isDotted && byte(at: stop + 1) == 0x2E ? stop + 2 : stop + 1
  }
}
