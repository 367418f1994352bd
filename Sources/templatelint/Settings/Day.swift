internal import ArgumentParser
internal import TemplateLintPricing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A day given on the command line.
struct Day: ExpressibleByArgument {
  let value: CalendarDay

  init?(argument: String) {
    guard let day = CalendarDay(argument) else { return nil }
    value = day
  }

  /// The day that dates are judged by: the option, else `SOURCE_DATE_EPOCH`, else the day in UTC.
  static func today(_ option: Day?) -> CalendarDay? {
    if let option { return option.value }
    if let text = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: text)) {
      return CalendarDay(secondsSince1970: seconds)
    }
    return CalendarDay(secondsSince1970: time(nil))
  }
}
