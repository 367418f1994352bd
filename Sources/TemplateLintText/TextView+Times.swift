/// Times of day.
extension TextView {
  /// `10:30`, `10:30:15`, `10h30`, `10h`, `5pm`, `10.30 am`, `10:{{1}}`; the number at `start` ends at `stop`.
  func time(at start: Int, firstNumber stop: Int) -> Recognition? {
    let group = leadingDigitsEnd(start, stop)
    guard let hour = number(start..<group), hour <= 24 else { return nil }
    if group < stop {
      guard base[group] == 0x2E, stop == group + 3, let half = dayHalfEnd(after: stop) else { return nil }
      return Recognition(kind: .time, end: half)
    }
    switch byte(at: stop) {
    case 0x3A: return clockTime(afterColon: stop + 1)
    case 0x68, 0x48:
      let minutes = minutesEnd(at: stop + 1) ?? stop + 1
      guard !isAlphanumeric(at: minutes), hour < 24 else { return nil }
      return Recognition(kind: .time, end: minutes)
    default:
      guard hour <= 12, let half = dayHalfEnd(after: stop) else { return nil }
      return Recognition(kind: .time, end: half)
    }
  }

  /// `{{1}}:00`, `{{1}} pm`.
  func time(after value: Operand) -> Recognition? {
    if byte(at: value.end) == 0x3A, let minutes = minutesEnd(at: value.end + 1) {
      return Recognition(kind: .time, end: dayHalfEnd(after: minutes) ?? minutes, flags: value.flags)
    }
    return dayHalfEnd(after: value.end).map { Recognition(kind: .time, end: $0, flags: value.flags) }
  }

  private func clockTime(afterColon offset: Int) -> Recognition? {
    if let minutes = minutesEnd(at: offset) {
      var tail = minutes
      if byte(at: tail) == 0x3A, let seconds = minutesEnd(at: tail + 1) { tail = seconds }
      return Recognition(kind: .time, end: dayHalfEnd(after: tail) ?? hourMarkEnd(tail))
    }
    return placeholder(at: offset).map { Recognition(kind: .time, end: $0.end, flags: $0.flagsInside) }
  }

  /// Where the leading ASCII digits end.
  private func leadingDigitsEnd(_ start: Int, _ stop: Int) -> Int {
    var group = start
    while group < stop, ASCII.isDigit(base[group]) { group += 1 }
    return group
  }

  /// The value of one or two ASCII digits.
  private func number(_ range: Range<Int>) -> Int? {
    switch range.count {
    case 1: Int(base[range.lowerBound] &- 0x30)
    case 2: Int(base[range.lowerBound] &- 0x30) * 10 + Int(base[range.lowerBound + 1] &- 0x30)
    default: nil
    }
  }

  /// After two digits below 60 that no third follows.
  private func minutesEnd(at offset: Int) -> Int? {
    guard isDigit(at: offset), base[offset] < 0x36, isDigit(at: offset + 1), !isDigit(at: offset + 2) else {
      return nil
    }
    return offset + 2
  }

  /// `10:30h`.
  private func hourMarkEnd(_ offset: Int) -> Int {
    byte(at: offset) | 0x20 == 0x68 && !isAlphanumeric(at: offset + 1) ? offset + 1 : offset
  }

  /// After `am`, `pm`, `a.m.`, `p. m.`, at most one space away.
  private func dayHalfEnd(after offset: Int) -> Int? {
    let start = skippingSpace(at: offset)
    let half = byte(at: start) | 0x20
    guard half == 0x61 || half == 0x70 else { return nil }
    var stop = start + 1
    let isDotted = byte(at: stop) == 0x2E
    if isDotted { stop = skippingSpace(at: stop + 1) }
    guard byte(at: stop) | 0x20 == 0x6D, !isAlphanumeric(at: stop + 1) else { return nil }
    return isDotted && byte(at: stop + 1) == 0x2E ? stop + 2 : stop + 1
  }
}
