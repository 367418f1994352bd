/// The rates of one day and model, for messages that are still to be sent.
package struct Prices: Sendable {
  package let card: RateCard
  package let model: PriceModel
  package let day: CalendarDay

  /// - Parameters:
  ///   - model: one that charges by message; the one in force on the day where it is nil.
  ///   - day: nil for the newest rates of the card, whatever the date is.
  package init(_ card: RateCard, model: PriceModel? = nil, day: CalendarDay? = nil) {
    let day = day ?? CalendarDay(year: 9999, month: 12, day: 31)
    self.card = card
    self.day = day
    self.model = model ?? PriceModel.inForce(on: day) ?? .messageWithService
  }

  /// An amount of one currency.
  package struct Cost: Sendable, Hashable {
    package var amount: Amount
    package var currency: Currency
  }

  /// What a month's messages cost; nil where the card lacks a price for any of them.
  package func cost(of messages: Int, _ category: PriceCategory, to market: String) -> Cost? {
    guard let schedule = card.schedule(market: market, category: category, model: model, on: day) else { return nil }
    let cost = schedule.cost(position: 0, count: messages)
    return cost.unpriced == 0 ? Cost(amount: cost.amount, currency: schedule.currency) : nil
  }
}
