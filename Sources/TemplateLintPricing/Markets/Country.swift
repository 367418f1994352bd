/// A country as calling prefixes tell it, with the market that Meta prices it in.
package struct Country: Sendable, Hashable {
  /// Two letters (ISO 3166-1), `XK` for Kosovo.
  package let iso: String
  package let name: String
  /// Ascending by day; the first holds from the beginning.
  let periods: [Period]

  struct Period: Sendable, Hashable {
    var validFrom: CalendarDay?
    var market: String
  }

  /// The market on a day.
  package func market(on day: CalendarDay) -> String {
    var market = periods[0].market
    for period in periods.dropFirst() {
      guard let from = period.validFrom, from <= day else { break }
      market = period.market
    }
    return market
  }

  /// MARKETING is not delivered to numbers of the United States since 2025-04-01.
  ///
  /// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates (2025-11-04).
  package var refusesMarketing: Bool { iso == "US" }
}
