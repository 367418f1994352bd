/// What the messages of one template cost in one market: as declared, as predicted, and on average over what Meta may decide.
package struct Exposure: Sendable, Hashable {
  /// What to reckon with.
  package struct Basis: Sendable, Hashable {
    /// Nil where it is not known: there is no default.
    package var market: String?
    /// The account or number that sends, as the volumes name it.
    package var account: String?
    /// Delivered messages.
    package var messages: Int
    /// False for the 1,000 messages that stand for a price where nobody gave a volume.
    package var isVolume: Bool

    package init(market: String?, account: String? = nil, messages: Int, isVolume: Bool) {
      self.market = market
      self.account = account
      self.messages = messages
      self.isVolume = isVolume
    }

    /// A thousand delivered messages to a market.
    package static func thousand(to market: String) -> Basis { Basis(market: market, messages: 1000, isVolume: false) }
  }

  package let basis: Basis
  /// The category that the template is declared as, or held as.
  package let held: PriceCategory
  package let predictedCategory: PriceCategory
  /// Nil without a rate for the market.
  package let currency: Currency?
  /// The cost as the category that the template has.
  package let declared: Amount?
  /// The cost as the category that Meta will probably give it.
  package let predicted: Amount?
  /// The cost as each category, weighed by its probability.
  package let expected: Amount?

  /// The probability of each category in thousandths that sum to 1,000.
  package struct Shares: Sendable, Hashable {
    package var utility: Int
    package var authentication: Int
    package var marketing: Int

    package init(utility: Int, authentication: Int, marketing: Int) {
      self.utility = utility
      self.authentication = authentication
      self.marketing = marketing
    }

    var all: [(PriceCategory, Int)] { [(.utility, utility), (.authentication, authentication), (.marketing, marketing)] }
  }

  package init(
    _ basis: Basis, held: PriceCategory, predicted: PriceCategory, shares: Shares, prices: Prices
  ) {
    self.basis = basis
    self.held = held
    predictedCategory = predicted
    func cost(_ category: PriceCategory) -> Prices.Cost? {
      basis.market.flatMap { prices.cost(of: basis.messages, category, to: $0) }
    }
    declared = cost(held)?.amount
    self.predicted = cost(predicted)?.amount
    currency = (cost(held) ?? cost(predicted))?.currency
    var expected: Amount? = .zero
    for (category, share) in shares.all where share > 0 {
      // One category without a rate leaves the mean open.
      expected = cost(category).flatMap { cost in expected.map { $0 + cost.amount.thousandths(share) } }
    }
    self.expected = expected
  }

  /// What it costs more as predicted than as declared; negative for a saving.
  package var ifMoved: Amount? { declared.flatMap { declared in predicted.map { $0 - declared } } }

  /// What it is expected to cost more than as declared.
  package var expectedChange: Amount? { declared.flatMap { declared in expected.map { $0 - declared } } }

  /// Whether the card has no rate for it.
  package var isUnpriced: Bool { ifMoved == nil || expectedChange == nil }
}
