/// What one message or conversation costs in one market, from a day on.
package struct Rate: Sendable, Hashable {
  /// Meta's name of the market, such as `Brazil` or `Rest of Africa`.
  package var market: String
  package var currency: Currency
  package var category: PriceCategory
  /// `message` prices messages of both models by message; `message-2026-10` the later one alone, where it wins.
  package var model: PriceModel
  /// The first day that it holds for; nil for always, as in a card without dates.
  package var validFrom: CalendarDay?
  /// How many of the month's messages come before those that it prices: 0 for the list price.
  package var tierFrom: Int
  /// Nil: from that day on a price is in force that the card does not know.
  package var amount: Amount?
  /// Where it was read, and when.
  package var source: String

  package init(
    market: String, currency: Currency, category: PriceCategory, model: PriceModel, validFrom: CalendarDay? = nil,
    tierFrom: Int = 0, amount: Amount?, source: String = ""
  ) {
    self.market = market
    self.currency = currency
    self.category = category
    self.model = model
    self.validFrom = validFrom
    self.tierFrom = tierFrom
    self.amount = amount
    self.source = source
  }
}
