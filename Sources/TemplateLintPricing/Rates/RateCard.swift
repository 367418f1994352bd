/// Rates of many markets, found by market, category, model and day. What it does not have stays unpriced.
package struct RateCard: Sendable {
  /// Every rate, in the order of its source.
  package let rates: [Rate]
  /// The currency that a market's rates are taken in.
  package let currency: Currency?
  private var schedules: [Key: [RateSchedule]] = [:]
  private var marketNames: [String: String] = [:]

  private struct Key: Hashable {
    var market: String
    var category: PriceCategory
    var model: PriceModel
  }

  /// - Parameter currency: nil where no market has rates in more than one currency.
  package init(_ rates: [Rate], currency: Currency? = nil) throws(RateCardError) {
    self.rates = rates
    self.currency = currency
    var used: [Key: [CalendarDay?: [Rate]]] = [:]
    let rates = rates.map { rate in
      var rate = rate
      rate.market = MarketTable.shipped.market(named: rate.market) ?? rate.market
      return rate
    }
    for rate in rates where currency == nil || rate.currency == currency {
      let key = Key(market: rate.market, category: rate.category, model: rate.model)
      used[key, default: [:]][rate.validFrom, default: []].append(rate)
      marketNames[rate.market.lowercased()] = rate.market
    }
    if currency == nil { try Self.checkCurrencies(rates) }
    for (key, days) in used { schedules[key] = try Self.schedules(days) }
  }

  /// The prices in force; nil where the card has none for this market, category, model and day.
  package func schedule(
    market: String, category: PriceCategory, model: PriceModel, on day: CalendarDay
  ) -> RateSchedule? {
    let own = latest(Key(market: market, category: category, model: model), day)
    guard model == .messageWithService else { return own }
    return own ?? latest(Key(market: market, category: category, model: .message), day)
  }

  /// The market's name as the card writes it, for any case; nil when the card does not have it.
  package func market(named name: String) -> String? { marketNames[name.lowercased()] }

  /// Markets in alphabetical order.
  package var markets: [String] { marketNames.values.sorted() }

  private func latest(_ key: Key, _ day: CalendarDay) -> RateSchedule? {
    schedules[key]?.last { $0.validFrom.map { $0 <= day } ?? true }
  }

  private static func schedules(_ days: [CalendarDay?: [Rate]]) throws(RateCardError) -> [RateSchedule] {
    var schedules: [RateSchedule] = []
    for (day, rates) in days.sorted(by: { ($0.key?.number ?? .min) < ($1.key?.number ?? .min) }) {
      let sorted = rates.sorted { $0.tierFrom < $1.tierFrom }
      for (left, right) in zip(sorted, sorted.dropFirst()) where left.tierFrom == right.tierFrom && left.amount != right.amount {
        throw .contradiction(market: left.market, category: left.category)
      }
      var tiers: [RateSchedule.Tier] = []
      for rate in sorted where tiers.last?.from != rate.tierFrom { tiers.append(.init(from: rate.tierFrom, amount: rate.amount)) }
      schedules.append(RateSchedule(validFrom: day, currency: sorted[0].currency, tiers: tiers))
    }
    return schedules
  }

  private static func checkCurrencies(_ rates: [Rate]) throws(RateCardError) {
    var currencies: [String: Currency] = [:]
    for rate in rates {
      if let other = currencies[rate.market], other != rate.currency {
        throw .severalCurrencies(market: rate.market, [other, rate.currency].sorted())
      }
      currencies[rate.market] = rate.currency
    }
  }
}
