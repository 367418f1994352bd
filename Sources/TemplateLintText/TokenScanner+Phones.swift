extension TokenScanner {
  /// Digit groups of something that may be a telephone number.
  private struct PhoneReading {
    var end: Int
    var digits = 0
    /// Lengths of the first six groups.
    var groups: InlineArray<6, Int> = .init(repeating: 0)
    var groupCount = 0
    var hasHyphen = false
  }

  /// `+` or `(`: a telephone number, or punctuation.
  mutating func scanPhone() {
    if base[position] == 0x2B {
      if isDigit(at: position + 1) || (byte(at: position + 1) == 0x28 && isDigit(at: position + 2)) {
        let phone = readPhone(from: position + 1)
        if (7...15).contains(phone.digits) { return emit(.phone, to: phone.end) }
      }
    } else if isDigit(at: position + 1), isAreaCode(at: position) {
      let phone = readPhone(from: position)
      if (8...13).contains(phone.digits), phone.groupCount >= 2 { return emit(.phone, to: phone.end) }
    }
    emitPlain(.punctuation, to: position + 1)
  }

  /// `(11)`, `(0212)`: two to five digits in parentheses.
  private func isAreaCode(at offset: Int) -> Bool {
    var stop = offset + 1
    while stop - offset <= 6, isDigit(at: stop) { stop += 1 }
    return (2...5).contains(stop - offset - 1) && byte(at: stop) == 0x29
  }

  /// A number without `+` whose grouping only telephones have.
  mutating func emitPhone(firstGroup stop: Int) -> Bool {
    let separator = byte(at: stop)
    guard base[position] < 0x80, separator == 0x2D || separator == 0x20 || separator == 0x2E || separator == 0x29,
      stop - position <= 5, isDigit(at: stop + 1) || byte(at: stop + 1) == 0x28
    else { return false }
    let phone = readPhone(from: position)
    guard phone.groupCount >= 2, hasPhoneGroups(phone) else { return false }
    emit(.phone, to: phone.end)
    return true
  }

  private func hasPhoneGroups(_ phone: PhoneReading) -> Bool {
    let groups = phone.groups
    if phone.groupCount == 2 {
      guard phone.hasHyphen, groups[1] == 4 else { return isTrunkNumber(phone) }
      return groups[0] == 5 || (groups[0] == 4 && !isYearSpan(phone)) || (groups[0] == 3 && base[position] != 0x30)
    }
    if phone.groupCount == 3 {
      if groups[0] == 3, groups[1] == 3, groups[2] == 4 { return true }
      if groups[0] == 2, groups[1] == 4 || groups[1] == 5, groups[2] == 4 { return true }
    }
    if phone.groupCount == 4, groups[0] == 1, groups[1] == 3, groups[2] == 3, groups[3] == 4 { return true }
    return isTrunkNumber(phone)
  }

  /// `0812-3456-7890`, `0800 123 456`: begins with 0 and has nine to twelve digits.
  private func isTrunkNumber(_ phone: PhoneReading) -> Bool {
    base[position] == 0x30 && (9...12).contains(phone.digits) && phone.groups[0] >= 2
  }

  /// `2025-2026`.
  private func isYearSpan(_ phone: PhoneReading) -> Bool {
    (base[position] == 0x31 || base[position] == 0x32) && base[position + 5] == base[position]
  }

  /// Reads digits with single separators (space, hyphen, dot, parentheses) and at most fifteen digits.
  private func readPhone(from start: Int) -> PhoneReading {
    var phone = PhoneReading(end: start)
    var offset = start
    var group = 0
    while offset < end, phone.digits <= 15 {
      let byte = base[offset]
      if ASCII.isDigit(byte) {
        if group == 0 { phone.groupCount += 1 }
        group += 1
        if phone.groupCount <= 6 { phone.groups[phone.groupCount - 1] = group }
        phone.digits += 1
        offset += 1
        phone.end = offset
      } else {
        guard let next = separatorEnd(at: offset) else { break }
        if byte == 0x2D { phone.hasHyphen = true }
        group = 0
        offset = next
      }
    }
    return phone
  }

  /// Over at most two separators to the next digit.
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
