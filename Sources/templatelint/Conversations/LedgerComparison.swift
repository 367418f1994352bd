internal import TemplateLintConversations
internal import TemplateLintJSON
internal import TemplateLintPricing

/// The same log reckoned in several ways, side by side.
enum LedgerComparison {
  /// `[{"name","totals","difference"}]`: the difference to the main scenario by currency.
  static func write(_ scenarios: [LedgerScenario], to json: inout JSONWriter) {
    json.beginArray()
    for scenario in scenarios.dropFirst() {
      json.beginObject()
      json.key("name")
      json.string(scenario.name)
      json.key("totals")
      LedgerJSON.writeTotals(scenario.ledger.counts, scenario.card, to: &json)
      json.key("difference")
      json.beginObject()
      for (currency, amount) in difference(scenario, scenarios[0]) {
        json.key(text: currency.code)
        json.string(amount.description)
      }
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }

  static func lines(_ scenarios: [LedgerScenario]) -> [String] {
    scenarios.dropFirst().map { scenario in
      let bill = scenario.ledger.counts.charges.bill(scenario.card)
      let changes = difference(scenario, scenarios[0]).map { currency, amount in
        (amount > .zero ? "+" : "") + "\(amount) \(currency.code)"
      }
      let unpriced = bill.unpriced > 0 ? "; unpriced \(bill.unpriced)" : ""
      return "with \(scenario.name): charged \(LedgerText.sums(bill.charged)) (\(changes.isEmpty ? "no difference" : changes.joined(separator: ", ")))\(unpriced)"
    }
  }

  private static func difference(_ scenario: LedgerScenario, _ main: LedgerScenario) -> [(Currency, Amount)] {
    let other = scenario.ledger.counts.charges.bill(scenario.card).charged
    let own = main.ledger.counts.charges.bill(main.card).charged
    let currencies = Set(other.byCurrency.map(\.currency) + own.byCurrency.map(\.currency)).sorted()
    return currencies.map { ($0, other[$0] - own[$0]) }.filter { $0.1 != .zero }
  }
}
