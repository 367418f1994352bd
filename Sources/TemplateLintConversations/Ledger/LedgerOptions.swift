package import TemplateLintPricing

/// How a ledger is kept.
package struct LedgerOptions: Sendable {
  /// Nil: each message follows the model of its own day.
  package var model: PriceModel?
  /// Service conversations or messages that are free, a month and business; nil for what Meta gave: 1,000 conversations before
  /// 2024-11-01, else none.
  package var freeServiceAllowance: Int?
  /// The day whose rates are taken for every message; nil for each message's own.
  package var ratesOn: CalendarDay?
  /// Seconds east of UTC at a Unix second: where months begin and end.
  package var offset: @Sendable (Int64) -> Int64 = { _ in 0 }
  /// Leaves the free allowance to the merge of the shards: everything that it could cover is charged and noted.
  package var isShard = false
  /// Counts delivered messages by template, market and business.
  package var countsVolumes = false

  package init() {}

  /// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/conversation-based-pricing (2025-11-14).
  package static let serviceBecameFree = CalendarDay(year: 2024, month: 11, day: 1)
  package static let metasAllowance = 1000

  /// How many are free under a model on a day. The allowance that Meta gave was one of conversations.
  package func allowance(_ model: PriceModel, on day: CalendarDay) -> Int {
    freeServiceAllowance ?? (model.isByConversation && day < Self.serviceBecameFree ? Self.metasAllowance : 0)
  }
}

/// A month of the Gregorian calendar: years times twelve and the month from 0.
package struct Month: Sendable, Hashable, Comparable {
  package let number: Int

  package init(number: Int) { self.number = number }

  /// The month of a moment in milliseconds, in a zone that is `offset` seconds east of UTC.
  package init(at milliseconds: Int64, offset: (Int64) -> Int64) {
    let seconds = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    let (year, month, _) = CalendarDay(seconds: seconds + offset(seconds)).civil
    number = year * 12 + month - 1
  }

  /// Reads `2026-10`.
  package init?(_ text: String) {
    guard let day = CalendarDay(text + "-01") else { return nil }
    let (year, month, _) = day.civil
    number = year * 12 + month - 1
  }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}

extension Month: CustomStringConvertible {
  /// `2026-10`.
  package var description: String { String(CalendarDay(year: number / 12, month: number % 12 + 1, day: 1).description.dropLast(3)) }
}
