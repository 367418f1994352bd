/// Why a rate card or a list of markets cannot be used. Lines count from 1.
package enum RateCardError: Error, Hashable, Sendable {
  /// No row with the names of the columns.
  case noHeader
  case empty
  case cell(line: Int, column: String, expected: String)
  /// Two different prices for the same market, category, model, day and tier.
  case contradiction(market: String, category: PriceCategory)
  case severalCurrencies(market: String, [Currency])
}

extension RateCardError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noHeader:
      "no header row; write market,currency,category,model,valid_from,tier_from,rate,source or give Meta's own card (Market,Currency,Marketing,Utility,...)"
    case .empty: "no rate in it"
    case .cell(let line, let column, let expected): "line \(line): \(column) must be \(expected)"
    case .contradiction(let market, let category):
      "two different rates for \(market), \(category.rawValue), from the same day on; keep one"
    case .severalCurrencies(let market, let currencies):
      "\(market) has rates in \(currencies.map(\.code).joined(separator: " and ")); choose one with --currency"
    }
  }
}
