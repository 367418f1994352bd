extension Analysis {
  /// What a change of category would cost in one market: filled by whoever has rates, never guessed.
  ///
  /// Amounts are decimal strings for 1,000 delivered messages, `-4.20` for a saving; their currency is an ISO 4217 code.
  public struct Stake: Sendable, Hashable {
    /// The market as the rate card names it: `Brazil`.
    public var market: String
    public var currency: String
    /// The difference in price if the category changes to the predicted one.
    public var ifMoved: String
    /// The same times the probability that it changes.
    public var expected: String

    public init(market: String, currency: String, ifMoved: String, expected: String) {
      self.market = market
      self.currency = currency
      self.ifMoved = ifMoved
      self.expected = expected
    }

    /// `+55.70 USD per 1,000 delivered to Brazil (expected 48.46)`.
    package var sentence: String {
      let sign = ifMoved.hasPrefix("-") ? "" : "+"
      return "\(sign)\(ifMoved) \(currency) per 1,000 delivered to \(market) (expected \(expected))"
    }
  }
}
