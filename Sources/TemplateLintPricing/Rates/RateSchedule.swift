/// The prices of one category in one market from one day on: a list price and perhaps cheaper tiers.
package struct RateSchedule: Sendable, Hashable {
  /// The day that it holds from; nil for always.
  package let validFrom: CalendarDay?
  package let currency: Currency
  /// Ascending by `from`; a card may leave the first messages, or all, without a price.
  let tiers: [Tier]

  struct Tier: Sendable, Hashable {
    var from: Int
    /// Nil where the price is not known.
    var amount: Amount?
  }

  /// The price of a message that `position` others of the month came before; nil where the card has none.
  package func amount(position: Int) -> Amount? { tiers.last { $0.from <= position }.flatMap(\.amount) }

  /// What `count` messages cost that `position` others of the month came before, and how many of them the card has no price for.
  package func cost(position: Int, count: Int) -> (amount: Amount, unpriced: Int) {
    var sum = Amount.zero
    var priced = 0
    let end = position.addingReportingOverflow(count)
    let upper = end.overflow ? Int.max : end.partialValue
    for (index, tier) in tiers.enumerated() {
      guard let amount = tier.amount else { continue }
      let from = max(position, tier.from)
      let to = min(upper, index + 1 < tiers.count ? tiers[index + 1].from : Int.max)
      guard to > from else { continue }
      sum += amount * (to - from)
      priced += to - from
    }
    return (sum, count - priced)
  }

  /// Whether the price changes with the number of messages.
  package var hasTiers: Bool { tiers.count > 1 }
}
