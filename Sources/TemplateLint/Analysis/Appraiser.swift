internal import TemplateLintClassifier
internal import TemplateLintModel
package import TemplateLintPricing

/// Says what the messages of a template cost as it is and as it will probably be, with rates, markets and volumes that the user gave.
package struct Appraiser: Sendable {
  private let prices: Prices
  /// Markets that the user chose, as the card names them.
  private let markets: [String]
  private let volumes: VolumeTable
  /// Messages of a template by its name, for names that the table does not have.
  private let volume: @Sendable (String) -> Int?

  package init(
    prices: Prices, markets: [String] = [], volumes: VolumeTable = VolumeTable(),
    volume: @escaping @Sendable (String) -> Int? = { _ in nil }
  ) {
    self.prices = prices
    self.markets = markets
    self.volumes = volumes
    self.volume = volume
  }

  /// Fills the exposures of an analysis that has a category to be held against and a verdict.
  package func appraise(_ analysis: inout Analysis) {
    guard let held = analysis.declared ?? analysis.current, let predicted = analysis.verdict.category,
      let shares = analysis.verdict.probabilities?.thousandths
    else { return }
    analysis.exposures = bases(analysis).map { basis in
      Exposure(
        basis, held: PriceCategory(held), predicted: PriceCategory(predicted),
        shares: .init(utility: shares.utility, authentication: shares.authentication, marketing: shares.marketing),
        prices: prices)
    }
  }

  /// Volumes where there are any, else a thousand messages to each chosen market; no market is ever assumed.
  private func bases(_ analysis: Analysis) -> [Exposure.Basis] {
    let only = markets.count == 1 ? markets[0] : nil
    let rows = analysis.name.map { volumes.rows(name: $0, language: analysis.language) } ?? []
    if !rows.isEmpty {
      return rows.map { Exposure.Basis(market: $0.market ?? only, account: $0.account, messages: $0.volume, isVolume: true) }
    }
    if let only, let messages = analysis.name.flatMap(volume) {
      return [Exposure.Basis(market: only, messages: messages, isVolume: true)]
    }
    return markets.map { .thousand(to: $0) }
  }
}

extension PriceCategory {
  /// The price of a template's category.
  init(_ category: Category) {
    switch category {
    case .utility: self = .utility
    case .authentication: self = .authentication
    case .marketing: self = .marketing
    }
  }
}
