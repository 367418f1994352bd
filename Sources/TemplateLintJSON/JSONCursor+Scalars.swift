import TemplateLintText

extension JSONCursor {
  mutating func readLiteral(_ literal: StaticString, _ kind: NodeKind) -> Bool {
    let length = literal.utf8CodeUnitCount
    let spelled = literal.utf8Start
    for index in 0..<length {
      guard at + index < end, base[at + index] == spelled[index] else {
        return fail(depth == 0 ? .expectedObjectOrArray : .expectedValue)
      }
    }
    guard append(kind, from: at, to: at + length, text: ByteRange(start: 0, end: 0), flags: []) else { return false }
    at += length
    return true
  }

  /// `-? (0 | 1-9 digits) (. digits)? (e sign? digits)?`; the number keeps its source text.
  mutating func readNumber() -> Bool {
    let from = at
    if base[at] == 0x2D { at += 1 }
    if at < end, base[at] == 0x30 {
      at += 1
      if at < end, isDigit(base[at]) { return fail(.leadingZero, at: at - 1) }
    } else {
      guard skipDigits() else { return false }
    }
    if at < end, base[at] == 0x2E {
      at += 1
      guard skipDigits() else { return false }
    }
    if at < end, base[at] | 0x20 == 0x65 {
      at += 1
      if at < end, base[at] == 0x2B || base[at] == 0x2D { at += 1 }
      guard skipDigits() else { return false }
    }
    let textStart = arenaCount
    for index in from..<at { arena[textStart + (index - from)] = base[index] }
    arenaCount += at - from
    return append(.number, from: from, to: at, text: ByteRange(textStart, arenaCount), flags: [])
  }

  private mutating func skipDigits() -> Bool {
    guard at < end, isDigit(base[at]) else { return fail(.expectedDigit) }
    while at < end, isDigit(base[at]) { at += 1 }
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
