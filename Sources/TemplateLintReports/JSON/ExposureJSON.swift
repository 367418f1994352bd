package import TemplateLint
package import TemplateLintJSON
internal import TemplateLintPricing

/// Writes what templates cost as `templatelint/exposure/1`: by template, market, account and in all.
///
/// Amounts are exact decimal strings; `messages` is 1,000 where no volume was given, and such rows are in no sum.
package enum ExposureJSON {
  package static let schema = "templatelint/exposure/1"

  package static func write(_ summary: Summary, to json: inout JSONWriter) {
    let totals = summary.exposureTotals
    json.beginObject()
    json.key("schema")
    json.string(schema)
    json.key("templates")
    json.beginArray()
    for row in summary.exposures { write(row, to: &json) }
    json.endArray()
    json.key("markets")
    json.beginArray()
    for (key, sum) in totals.byMarket.sorted(by: { $0.key < $1.key }) { write("market", key.name, key.currency, sum, to: &json) }
    json.endArray()
    json.key("accounts")
    json.beginArray()
    for (key, sum) in totals.byAccount.sorted(by: { $0.key < $1.key }) { write("account", key.name, key.currency, sum, to: &json) }
    json.endArray()
    json.key("totals")
    json.beginArray()
    for (currency, sum) in totals.whole.sorted(by: { $0.key < $1.key }) { write(nil, "", currency, sum, to: &json) }
    json.endArray()
    json.key("unpriced")
    json.value(totals.unpriced)
    json.endObject()
  }

  private static func write(_ row: Summary.ExposureRow, to json: inout JSONWriter) {
    let exposure = row.exposure
    json.beginObject()
    json.key("name")
    json.optional(row.name)
    json.key("language")
    json.optional(row.language)
    json.key("market")
    json.optional(exposure.basis.market)
    json.key("account")
    json.optional(exposure.basis.account)
    json.key("held")
    json.string(exposure.held.rawValue)
    json.key("category")
    json.string(exposure.predictedCategory.rawValue)
    json.key("messages")
    json.value(exposure.basis.messages)
    json.key("isVolume")
    json.value(exposure.basis.isVolume)
    json.key("currency")
    json.optional(exposure.currency?.code)
    json.key("declared")
    json.optional(exposure.declared?.description)
    json.key("predicted")
    json.optional(exposure.predicted?.description)
    json.key("expected")
    json.optional(exposure.expected?.description)
    json.endObject()
  }

  private static func write(
    _ key: StaticString?, _ name: String, _ currency: Currency, _ sum: ExposureTotals.Sum, to json: inout JSONWriter
  ) {
    json.beginObject()
    if let key {
      json.key(key)
      json.string(name)
    }
    json.key("currency")
    json.string(currency.code)
    json.key("messages")
    json.value(sum.messages)
    json.key("declared")
    json.string(sum.declared.description)
    json.key("predicted")
    json.string(sum.predicted.description)
    json.key("expected")
    json.string(sum.expected.description)
    json.endObject()
  }
}
