/// Two or three parts with one kind of separator between them.
private struct DateReading {
  /// One to four ASCII digits, or a placeholder (`count` 0).
  struct Part {
    var count: Int32 = 0
    var value: Int32 = 0

    var isYear: Bool { count == 4 && ((1900...2600).contains(value) || (1300...1500).contains(value)) }
  }

  var first = Part()
  var second = Part()
  var third: Part?
  var separator: UInt8 = 0
  var end: Int = 0
  var flags: TokenFlags = []

  /// Whether the values make a date and nothing more likely.
  var isDate: Bool {
    guard !flags.contains(.holdsPlaceholder) else { return third != nil }
    guard let third else {
      if second.count == 4 { return first.count <= 2 && (1...12).contains(first.value) && second.isYear }
      // "24/7" and "1/2" are no dates.
      let isAlwaysOpen = first.value == 24 && second.value == 7
      return Self.isDayAndMonth(first, second) && (first.count == 2 || second.count == 2) && !isAlwaysOpen
    }
    if first.count == 4 { return first.isYear && Self.isDayAndMonth(second, third) }
    return Self.isDayAndMonth(first, second) && (third.count == 2 ? separator != 0x2D : third.isYear)
  }

  private static func isDayAndMonth(_ left: Part, _ right: Part) -> Bool {
    guard left.count <= 2, right.count <= 2, (1...31).contains(left.value), (1...31).contains(right.value) else {
      return false
    }
    return left.value <= 12 || right.value <= 12
  }
}

/// Dates in digits.
extension TextView {
  /// `12/05/2026`, `2026-11-25`, `12.05.26`, `12/05`, `11/2026`, `2026年5月12日`; the number at `start` ends at `stop`.
  func date(at start: Int, firstNumber stop: Int) -> Recognition? {
    let next = byte(at: stop)
    if next >= 0xE5 { return characterDate(firstNumber: stop) }
    guard next == 0x2F || next == 0x2D || stop - start >= 6, let reading = dateReading(at: start),
      !isAlphanumeric(at: reading.end), reading.isDate
    else { return nil }
    return Recognition(kind: .date, end: reading.end, flags: reading.flags)
  }

  /// `{{1}}/{{2}}/{{3}}` and the like: three parts, the first of which is the placeholder at `start`.
  func dateOfPlaceholders(at start: Int) -> Recognition? {
    guard let reading = dateReading(at: start), reading.third != nil, !isAlphanumeric(at: reading.end) else {
      return nil
    }
    return Recognition(kind: .date, end: reading.end, flags: reading.flags)
  }

  private func dateReading(at start: Int) -> DateReading? {
    var reading = DateReading()
    reading.end = start
    guard let first = datePart(&reading) else { return nil }
    reading.first = first
    reading.separator = byte(at: reading.end)
    guard reading.separator == 0x2F || reading.separator == 0x2D || reading.separator == 0x2E else { return nil }
    reading.end += 1
    guard let second = datePart(&reading) else { return nil }
    reading.second = second
    let end = reading.end
    guard byte(at: end) == reading.separator else { return reading.separator == 0x2F ? reading : nil }
    reading.end += 1
    reading.third = datePart(&reading)
    guard reading.third == nil else { return reading }
    reading.end = end
    return reading.separator == 0x2F ? reading : nil
  }

  private func datePart(_ reading: inout DateReading) -> DateReading.Part? {
    if let placeholder = placeholder(at: reading.end) {
      reading.end = placeholder.end
      reading.flags.formUnion(placeholder.flagsInside)
      return DateReading.Part()
    }
    var part = DateReading.Part()
    while part.count <= 4, isDigit(at: reading.end) {
      part.value = part.value * 10 + Int32(base[reading.end] &- 0x30)
      part.count += 1
      reading.end += 1
    }
    return part.count == 0 || part.count > 4 ? nil : part
  }

  /// `2026年5月12日`, `5월 12일`: month and day at least.
  private func characterDate(firstNumber stop: Int) -> Recognition? {
    var offset = stop
    if isUnit(at: offset, 0x5E74, 0xB144) {
      let month = skippingSpace(at: offset + 3)
      guard isAnyDigit(at: month) else { return nil }
      offset = numberEnd(from: month)
    }
    guard isUnit(at: offset, 0x6708, 0xC6D4) else { return nil }
    let day = skippingSpace(at: offset + 3)
    guard isAnyDigit(at: day) else { return nil }
    offset = numberEnd(from: day)
    guard isUnit(at: offset, 0x65E5, 0xC77C) || isUnit(at: offset, 0x53F7, 0x865F) else { return nil }
    return Recognition(kind: .date, end: offset + 3)
  }

  private func isUnit(at offset: Int, _ first: UInt32, _ second: UInt32) -> Bool {
    guard offset < end, base[offset] >= 0xE5 else { return false }
    let value = scalar(at: offset).value
    return value == first || value == second
  }
}
