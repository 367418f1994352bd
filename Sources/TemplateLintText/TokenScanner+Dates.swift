extension TokenScanner {
  /// One part of a date: one to four ASCII digits, or a placeholder.
  private struct DatePart {
    var end: Int
    var count = 0
    var value = 0
    var isPlaceholder: Bool { count == 0 }
  }

  /// A date in digits that starts at `position`, whose first number ends at `stop`.
  mutating func emitDate(firstGroup stop: Int) -> Bool {
    guard base[position] < 0x80, stop < end || stop - position >= 6, let (parts, separator) = dateParts() else {
      return emitCharacterDate(firstGroup: stop)
    }
    guard let last = parts.last, !isAlphanumeric(at: last.end), isDate(parts, separator) else { return false }
    emit(.date, to: last.end, flags: parts.contains { $0.isPlaceholder } ? .holdsPlaceholder : [])
    return true
  }

  /// `{{1}}/{{2}}/{{3}}` and the like: three parts, the first of which is a placeholder.
  func dateWithPlaceholdersEnd() -> Int? {
    guard let (parts, _) = dateParts(), parts.count == 3, let last = parts.last, !isAlphanumeric(at: last.end) else {
      return nil
    }
    return last.end
  }

  /// Two or three parts with one kind of separator between them.
  private func dateParts() -> (parts: [DatePart], separator: UInt8)? {
    guard let first = datePart(at: position) else { return nil }
    let separator = byte(at: first.end)
    guard separator == 0x2F || separator == 0x2D || separator == 0x2E, let second = datePart(at: first.end + 1) else {
      return nil
    }
    guard byte(at: second.end) == separator, let third = datePart(at: second.end + 1) else {
      return separator == 0x2F ? ([first, second], separator) : nil
    }
    return ([first, second, third], separator)
  }

  private func datePart(at start: Int) -> DatePart? {
    if byte(at: start) == 0x7B {
      guard let placeholder = Placeholder(at: start, in: base, end: end) else { return nil }
      return DatePart(end: placeholder.end)
    }
    var part = DatePart(end: start)
    while part.count <= 4, isDigit(at: part.end) {
      part.value = part.value * 10 + Int(base[part.end] - 0x30)
      part.count += 1
      part.end += 1
    }
    return part.count == 0 || part.count > 4 ? nil : part
  }

  private func isDate(_ parts: [DatePart], _ separator: UInt8) -> Bool {
    if parts.contains(where: { $0.isPlaceholder }) { return parts.count == 3 }
    let (first, second) = (parts[0], parts[1])
    guard parts.count == 3 else {
      if second.count == 4 { return first.count <= 2 && (1...12).contains(first.value) && isYear(second) }
      // "24/7" and "1/2" are no dates.
      return isDayAndMonth(first, second) && (first.count == 2 || second.count == 2)
    }
    let third = parts[2]
    if first.count == 4 { return isYear(first) && isDayAndMonth(second, third) }
    return isDayAndMonth(first, second) && (third.count == 4 ? isYear(third) : third.count == 2 && separator != 0x2D)
  }

  private func isYear(_ part: DatePart) -> Bool { (1900...2600).contains(part.value) || (1300...1500).contains(part.value) }

  private func isDayAndMonth(_ left: DatePart, _ right: DatePart) -> Bool {
    guard left.count <= 2, right.count <= 2, (1...31).contains(left.value), (1...31).contains(right.value) else { return false }
    return left.value <= 12 || right.value <= 12
  }

  // MARK: - Chinese, Japanese, Korean

  /// `2026年5月12日`, `5월 12일`: month and day at least.
  private mutating func emitCharacterDate(firstGroup stop: Int) -> Bool {
    guard stop < end, base[stop] >= 0xE5 else { return false }
    var offset = stop
    if unit(at: offset, 0x5E74, 0xB144) {
      let month = spaceEnd(at: offset + 3) ?? offset + 3
      guard isAnyDigit(at: month) else { return false }
      offset = numberEnd(from: month)
    }
    guard unit(at: offset, 0x6708, 0xC6D4) else { return false }
    let day = spaceEnd(at: offset + 3) ?? offset + 3
    guard isAnyDigit(at: day) else { return false }
    offset = numberEnd(from: day)
    guard unit(at: offset, 0x65E5, 0xC77C) || unit(at: offset, 0x53F7, 0x865F) else { return false }
    emit(.date, to: offset + 3)
    return true
  }

  private func unit(at offset: Int, _ first: UInt32, _ second: UInt32) -> Bool {
    guard offset < end, base[offset] >= 0xE5 else { return false }
    let value = scalar(at: offset).value
    return value == first || value == second
  }
}
