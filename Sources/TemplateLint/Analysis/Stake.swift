package import TemplateLintPricing

extension Analysis {
  /// What a change of category would cost in one market: filled by whoever has rates, never guessed.
  ///
  /// Amounts are decimal strings with two decimals, `-4.20` for a saving; their currency is an ISO 4217 code.
  package struct Stake: Sendable, Hashable {
    /// The market as the rate card names it: `Brazil`.
    package var market: String
    package var currency: String
    /// The delivered messages that the amounts are for; nil for 1,000, where nobody gave a volume.
    package var messages: Int?
    /// The difference in price if the category changes to the predicted one.
    package var ifMoved: String
    /// The same on average over what Meta may decide.
    package var expected: String

    package init(market: String, currency: String, messages: Int? = nil, ifMoved: String, expected: String) {
      self.market = market
      self.currency = currency
      self.messages = messages
      self.ifMoved = ifMoved
      self.expected = expected
    }

    /// `+55.70 USD per 1,000 delivered to Brazil (expected 48.46)`.
    package var sentence: String {
      let sign = ifMoved.hasPrefix("-") ? "" : "+"
      let amount = messages.map { "for \($0)" } ?? "per 1,000"
      return "\(sign)\(ifMoved) \(currency) \(amount) delivered to \(market) (expected \(expected))"
    }
  }

  /// What moving the template would cost, by market, those with the most at stake first; empty without a market and a rate.
  package var stakes: [Stake] {
    var totals = ExposureTotals()
    for exposure in exposures { totals.add(exposure) }
    let volumes = totals.stakes
    return volumes.isEmpty ? exposures.compactMap { Stake(perThousand: $0) } : volumes
  }
}

extension ExposureTotals {
  /// The sums by market as sentences need them, the most expected first.
  package var stakes: [Analysis.Stake] {
    byMarket.sorted { left, right in
      let (more, less) = (left.value.expectedChange.magnitude, right.value.expectedChange.magnitude)
      return more != less ? more > less : left.key < right.key
    }.map { key, sum in
      Analysis.Stake(
        market: key.name, currency: key.currency.code, messages: sum.messages, ifMoved: sum.ifMoved.rounded(to: 2),
        expected: sum.expectedChange.rounded(to: 2))
    }
  }
}

extension Analysis.Stake {
  /// Nil without a rate.
  fileprivate init?(perThousand exposure: Exposure) {
    guard let market = exposure.basis.market, let currency = exposure.currency, let ifMoved = exposure.ifMoved,
      let expected = exposure.expectedChange
    else { return nil }
    self.init(
      market: market, currency: currency.code, ifMoved: ifMoved.rounded(to: 2), expected: expected.rounded(to: 2))
  }
}
