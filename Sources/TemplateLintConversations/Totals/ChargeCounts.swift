package import TemplateLintPricing

/// How many messages of each month were charged at which prices: all that is needed to add up exactly, in one run or in many.
package struct ChargeCounts: Sendable, Hashable {
  /// Messages that are alike for the bill.
  package struct Item: Sendable, Hashable {
    package var month: Month
    package var market: String?
    package var category: PriceCategory
    package var model: PriceModel
    /// From which day the price held: it may change inside a month.
    package var validFrom: CalendarDay?
    /// False where the card had no price at all.
    package var isPriced: Bool
  }

  package private(set) var counts: [Item: Int] = [:]

  package init() {}

  package mutating func add(_ item: Item, count: Int = 1) { counts[item, default: 0] += count }

  package mutating func merge(_ other: ChargeCounts) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// In the order of time, then of markets and categories.
  package var sorted: [(item: Item, count: Int)] {
    counts.sorted { Self.precedes($0.key, $1.key) }.map { (item: $0.key, count: $0.value) }
  }

  /// The bill, and how many messages the card has no price for. Tiers count the messages of a month, market and category.
  package func bill(_ card: RateCard) -> (charged: Sums, unpriced: Int) {
    var charged = Sums()
    var unpriced = 0
    var positions: [Ledger.TierKey: Int] = [:]
    for (item, count) in sorted {
      // A day before all dates finds what holds always.
      let day = item.validFrom ?? CalendarDay(number: .min)
      guard item.isPriced, let market = item.market,
        let schedule = card.schedule(market: market, category: item.category, model: item.model, on: day)
      else {
        unpriced += count
        continue
      }
      let key = Ledger.TierKey(market: market, category: item.category, month: item.month)
      let position = schedule.hasTiers ? positions[key, default: 0] : 0
      if schedule.hasTiers { positions[key] = position + count }
      let cost = schedule.cost(position: position, count: count)
      if cost.unpriced < count { charged.add(cost.amount, schedule.currency) }
      unpriced += cost.unpriced
    }
    return (charged, unpriced)
  }

  /// Prices follow each other by model, then by day, so that this is also the order in which a month's messages came.
  private static func precedes(_ left: Item, _ right: Item) -> Bool {
    if left.month != right.month { return left.month < right.month }
    if left.market != right.market { return (left.market ?? "") < (right.market ?? "") }
    if left.category != right.category { return left.category.rawValue < right.category.rawValue }
    if left.model != right.model { return left.model.firstDay < right.model.firstDay }
    if left.validFrom != right.validFrom { return (left.validFrom?.number ?? .min) < (right.validFrom?.number ?? .min) }
    return !left.isPriced && right.isPriced
  }
}
