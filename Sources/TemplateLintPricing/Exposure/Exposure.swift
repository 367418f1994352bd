/// What the messages of one template cost in one market: as declared, as predicted, and on average over what Meta may decide.
public struct Exposure: Sendable, Hashable {
  /// What to reckon with.
  public struct Basis: Sendable, Hashable {
    /// Nil where it is not known: there is no default.
    public var market: String?
    /// The account or number that sends, as the volumes name it.
    public var account: String?
    /// Delivered messages.
    public var messages: Int
    /// False for the 1,000 messages that stand for a price where nobody gave a volume.
    public var isVolume: Bool

    public init(market: String?, account: String? = nil, messages: Int, isVolume: Bool) {
      self.market = market
      self.account = account
      self.messages = messages
      self.isVolume = isVolume
    }

    /// A thousand delivered messages to a market.
    public static func thousand(to market: String) -> Basis { Basis(market: market, messages: 1000, isVolume: false) }
  }

  public let basis: Basis
  /// The category that the template is declared as, or held as.
  public let held: PriceCategory
  public let predictedCategory: PriceCategory
  /// Nil without a rate for the market.
  public let currency: Currency?
  /// The cost as the category that the template has.
  public let declared: Amount?
  /// The cost as the category that Meta will probably give it.
  public let predicted: Amount?
  /// The cost as each category, weighed by its probability.
  public let expected: Amount?

  /// The probability of each category in thousandths that sum to 1,000.
  public struct Shares: Sendable, Hashable {
    public var utility: Int
    public var authentication: Int
    public var marketing: Int

    public init(utility: Int, authentication: Int, marketing: Int) {
      self.utility = utility
      self.authentication = authentication
      self.marketing = marketing
    }

    var all: [(PriceCategory, Int)] { [(.utility, utility), (.authentication, authentication), (.marketing, marketing)] }
  }

  public init(
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
  public var ifMoved: Amount? { declared.flatMap { declared in predicted.map { $0 - declared } } }

  /// What it is expected to cost more than as declared.
  public var expectedChange: Amount? { declared.flatMap { declared in expected.map { $0 - declared } } }

  /// Whether the card has no rate for it.
  public var isUnpriced: Bool { ifMoved == nil || expectedChange == nil }
}
