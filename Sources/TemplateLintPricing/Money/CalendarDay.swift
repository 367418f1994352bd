/// A day of the Gregorian calendar in UTC, as a count of days since 1970-01-01.
package struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before.
  package let number: Int

  package init(number: Int) { self.number = number }

  package init(year: Int, month: Int, day: Int) {
    // Source: https://howardhinnant.github.io/date_algorithms.html#days_from_civil (2021-09-01).
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Reads `2026-10-01`; nil for anything else and for days that do not exist.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2 else { return nil }
    guard let year = Self.number(parts[0]), let month = Self.number(parts[1]), let day = Self.number(parts[2]) else { return nil }
    guard (1...12).contains(month), day >= 1 else { return nil }
    self.init(year: year, month: month, day: day)
    // A day beyond the month's end comes out as one of the next month.
    guard civil.month == month, civil.day == day else { return nil }
  }

  /// The first moment of the day in Unix seconds.
  package var seconds: Int64 { Int64(number) * 86_400 }

  /// The day that a moment falls on.
  package init(seconds: Int64) { number = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) }

  /// The day in UTC of a time that may be anything; nil before 1970 and after the year 9999.
  package init?(secondsSince1970 seconds: Int) {
    guard seconds >= 0, seconds < 253_402_300_800 else { return nil }
    self.init(seconds: Int64(seconds))
  }

  /// Year, month and day; in year 0 and before as astronomers count.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

  private static func number(_ text: some StringProtocol) -> Int? { digits(text.utf8) }

  private static func digits(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `2026-10-01`.
  package var description: String {
    let (year, month, day) = civil
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
