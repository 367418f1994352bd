/// What one message or conversation costs in one market, from a day on.
public struct Rate: Sendable, Hashable {
  /// Meta's name of the market, such as `Brazil` or `Rest of Africa`.
  public var market: String
  public var currency: Currency
  public var category: PriceCategory
  /// `message` prices messages of both models by message; `message-2026-10` the later one alone, where it wins.
  public var model: PriceModel
  /// The first day that it holds for; nil for always, as in a card without dates.
  public var validFrom: CalendarDay?
  /// How many of the month's messages come before those that it prices: 0 for the list price.
  public var tierFrom: Int
  /// Nil: from that day on a price is in force that the card does not know.
  public var amount: Amount?
  /// Where it was read, and when.
  public var source: String

  public init(
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
