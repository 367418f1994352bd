package import TemplateLintPricing

/// Moments as logs write them: ISO 8601 with an offset, or Unix seconds; kept as milliseconds since 1970-01-01 in UTC.
package enum Instant {
  package static let second: Int64 = 1000
  package static let hour: Int64 = 3600 * second
  package static let day: Int64 = 24 * hour

  /// The first moment of the year 10000: what is not before it is no date of a log.
  private static let end = CalendarDay(year: 10_000, month: 1, day: 1).seconds

  /// Reads `2024-03-01T10:00:00Z`, with a fraction and any offset, or Unix seconds; nil for what is neither or does not exist.
  ///
  /// A time without an offset is nil: it could be any of 38 hours. Fractions below a millisecond are cut off.
  package static func parse(_ text: String) -> Int64? {
    var text = text
    return text.withUTF8 { bytes in
      var scan = Scan(bytes: bytes)
      return bytes.count > 4 && bytes[4] == 0x2D ? scan.calendarTime() : scan.unixSeconds(before: end)
    }
  }

  /// `2024-03-01T10:00:00Z`; milliseconds are shown where there are any.
  package static func text(_ milliseconds: Int64) -> String {
    let seconds = milliseconds >= 0 ? milliseconds / second : (milliseconds - 999) / second
    let day = CalendarDay(seconds: seconds)
    let rest = seconds - day.seconds
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let fraction = milliseconds - seconds * second
    let tail = fraction == 0 ? "" : "." + padded(fraction, 3)
    return "\(day)T\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))\(tail)Z"
  }

  package static func calendarDay(_ milliseconds: Int64) -> CalendarDay {
    CalendarDay(seconds: milliseconds >= 0 ? milliseconds / second : (milliseconds - 999) / second)
  }

  /// Reads from the front of a text; every step gives nil when the text is not what it should be.
  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func calendarTime() -> Int64? {
      guard let year = number(4), take(0x2D), let month = number(2), take(0x2D), let day = number(2) else { return nil }
      guard (1...12).contains(month), day >= 1 else { return nil }
      let date = CalendarDay(year: year, month: month, day: day)
      guard date.civil.month == month, date.civil.day == day else { return nil }
      guard take(0x54) || take(0x74) || take(0x20) else { return nil }
      guard let hour = number(2), take(0x3A), let minute = number(2), hour < 24, minute < 60 else { return nil }
      var seconds = 0
      if take(0x3A) {
        guard let value = number(2), value < 60 else { return nil }
        seconds = value
      }
      guard let milliseconds = fraction(), let offset = offset(), at == bytes.count else { return nil }
      let clock = Int64(hour * 3600 + minute * 60 + seconds)
      return (date.seconds + clock - offset) * second + milliseconds
    }

    mutating func unixSeconds(before end: Int64) -> Int64? {
      let isNegative = take(0x2D)
      var value: Int64 = 0
      let start = at
      while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
        value = value * 10 + Int64(bytes[at] - 0x30)
        guard value < end else { return nil }
        at += 1
      }
      guard at > start, let milliseconds = fraction(), at == bytes.count else { return nil }
      let all = value * second + milliseconds
      return isNegative ? -all : all
    }

    private mutating func number(_ digits: Int) -> Int? {
      guard at + digits <= bytes.count else { return nil }
      var value = 0
      for _ in 0..<digits {
        guard bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      return true
    }

    /// Milliseconds behind a point or comma; 0 without one.
    private mutating func fraction() -> Int64? {
      guard take(0x2E) || take(0x2C) else { return 0 }
      var value: Int64 = 0
      var unit: Int64 = 100
      let start = at
      while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
        value += Int64(bytes[at] - 0x30) * unit
        unit /= 10
        at += 1
      }
      return at > start ? value : nil
    }

    /// Seconds east of UTC: `Z`, `+05:30`, `+0530`, `-03`.
    private mutating func offset() -> Int64? {
      if take(0x5A) || take(0x7A) { return 0 }
      let sign: Int64 = take(0x2B) ? 1 : take(0x2D) ? -1 : 0
      guard sign != 0, let hours = number(2) else { return nil }
      var minutes = 0
      if take(0x3A) || at < bytes.count {
        guard let value = number(2) else { return nil }
        minutes = value
      }
      guard hours <= 23, minutes < 60 else { return nil }
      return sign * Int64(hours * 3600 + minutes * 60)
    }
  }
}
