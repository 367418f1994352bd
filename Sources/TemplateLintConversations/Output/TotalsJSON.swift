internal import TemplateLintJSON
package import TemplateLintPricing

/// Writes the totals of a log as one line, `templatelint/ledger-totals/1`.
package enum TotalsJSON {
  /// - Parameter tally: with the allowance settled.
  package static func line(_ tally: Tally, _ card: RateCard) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.string("templatelint/ledger-totals/1")
    json.key("totals")
    LedgerJSON.writeTotals(tally, card, to: &json)
    json.key("uncharged")
    json.beginObject()
    for reason in FreeReason.allCases {
      guard let count = tally.uncharged[reason], count > 0 else { continue }
      json.key(text: reason.rawValue)
      json.value(count)
    }
    json.endObject()
    json.key("windows")
    json.value(tally.windows)
    json.key("consent")
    json.beginObject()
    for breach in ConsentBreach.allCases where tally.count(breach) > 0 {
      json.key(text: breach.rawValue)
      json.value(tally.count(breach))
    }
    json.endObject()
    json.key("warnings")
    json.value(tally.warnings)
    json.key("problems")
    json.value(tally.problems)
    json.endObject()
    json.newline()
    return json.bytes
  }
}
