/// Digit groups of something that may be a telephone number.
private struct PhoneReading {
  var end: Int
  var digits = 0
  /// Lengths of the first six groups.
  var groups: InlineArray<6, UInt8> = .init(repeating: 0)
  var groupCount = 0
  var hasHyphen = false
}

/// Telephone numbers.
extension TextView {
  /// A number that `+` or `(` at `start` opens.
  func phone(atSign start: Int) -> Recognition? {
    if base[start] == 0x2B {
      guard isDigit(at: start + 1) || (byte(at: start + 1) == 0x28 && isDigit(at: start + 2)) else { return nil }
      let phone = readPhone(from: start + 1)
      return (7...15).contains(phone.digits) ? Recognition(kind: .phone, end: phone.end) : nil
    }
    guard isDigit(at: start + 1), isAreaCode(at: start) else { return nil }
    let phone = readPhone(from: start)
    return (8...13).contains(phone.digits) && phone.groupCount >= 2 ? Recognition(kind: .phone, end: phone.end) : nil
  }

  /// `(11)`, `(0212)`: two to five digits in parentheses.
  private func isAreaCode(at offset: Int) -> Bool {
    var stop = offset + 1
    while stop - offset <= 6, isDigit(at: stop) { stop += 1 }
    return (2...5).contains(stop - offset - 1) && byte(at: stop) == 0x29
  }

  /// A number without `+` whose grouping only telephones have; its first digits end at `stop`.
  func phone(at start: Int, firstNumber stop: Int) -> Recognition? {
    let separator = byte(at: stop)
    guard separator == 0x2D || separator == 0x20 || separator == 0x2E || separator == 0x29, stop - start <= 5,
      isDigit(at: stop + 1) || byte(at: stop + 1) == 0x28
    else { return nil }
    let phone = readPhone(from: start)
    guard phone.groupCount >= 2, hasPhoneGroups(phone, at: start) else { return nil }
    return Recognition(kind: .phone, end: phone.end)
  }

  private func hasPhoneGroups(_ phone: PhoneReading, at start: Int) -> Bool {
    let groups = phone.groups
    switch phone.groupCount {
    case 2 where phone.hasHyphen && groups[1] == 4:
      if groups[0] == 5 || (groups[0] == 4 && !endsWithYears(phone)) || groups[0] == 3 { return true }
    case 3:
      if groups[0] == 3, groups[1] == 3, groups[2] == 4 { return true }
      if groups[0] == 2, groups[1] == 5 || (groups[1] == 4 && !endsWithYears(phone)), groups[2] == 4 { return true }
    case 4:
      if groups[0] == 1, groups[1] == 3, groups[2] == 3, groups[3] == 4 { return true }
    default: break
    }
    // `0812-3456-7890`, `0800 123 456`.
    return base[start] == 0x30 && (9...12).contains(phone.digits) && groups[0] >= 2
  }

  /// `2025-2026`: two groups of four digits that begin with 19 or 20.
  private func endsWithYears(_ phone: PhoneReading) -> Bool {
    func isCentury(_ offset: Int) -> Bool {
      (base[offset] == 0x31 && base[offset + 1] == 0x39) || (base[offset] == 0x32 && base[offset + 1] == 0x30)
    }
    return isCentury(phone.end - 9) && isCentury(phone.end - 4)
  }

  /// Reads digits with single separators (space, hyphen, dot, parentheses) and at most fifteen digits.
  private func readPhone(from start: Int) -> PhoneReading {
    var phone = PhoneReading(end: start)
    // The reading before the last group, in case that group is too much.
    var whole = phone
    var offset = start
    var group: UInt8 = 0
    while offset < end, phone.digits <= 15 {
      let byte = base[offset]
      if ASCII.isDigit(byte) {
        if group == 0 {
          whole = phone
          phone.groupCount += 1
        }
        group += 1
        if phone.groupCount <= 6 { phone.groups[phone.groupCount - 1] = group }
        phone.digits += 1
        offset += 1
        phone.end = offset
      } else {
        guard let next = separatorEnd(at: offset), !isComplete(phone, group, before: offset) else { break }
        if byte == 0x2D { phone.hasHyphen = true }
        group = 0
        offset = next
      }
    }
    return phone.digits > 15 ? whole : phone
  }

  /// Four digits after a hyphen end a number of eight digits or more, and so does an opening parenthesis.
  private func isComplete(_ phone: PhoneReading, _ group: UInt8, before offset: Int) -> Bool {
    guard phone.digits >= 8, base[offset] == 0x20 else { return false }
    return byte(at: offset + 1) == 0x28 || (group == 4 && phone.hasHyphen && base[offset - 5] == 0x2D)
  }

  /// Over at most three separators to the next digit.
  private func separatorEnd(at offset: Int) -> Int? {
    var next = offset
    while next - offset < 3, next < end {
      switch base[next] {
      case 0x20, 0x28, 0x29, 0x2D, 0x2E: next += 1
      default: return isDigit(at: next) && next > offset ? next : nil
      }
    }
    return isDigit(at: next) ? next : nil
  }
}
