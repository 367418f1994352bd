package import TemplateLintJSON
internal import TemplateLintPricing

/// Writes the tally of one shard of a log as one line, `templatelint/ledger-shard/1`: what `conversations merge` adds up.
package enum ShardJSON {
  package static let schema = "templatelint/ledger-shard/1"

  /// - Parameter problems: JSON objects as `LedgerJSON` writes them, joined by commas.
  package static func write(_ tally: Tally, problems: [UInt8], to json: inout JSONWriter) {
    json.beginObject()
    json.key("schema")
    json.string(schema)
    json.key("messages")
    json.value(tally.messages)
    counts("uncharged", FreeReason.allCases.map { ($0.rawValue, tally.uncharged[$0] ?? 0) }, to: &json)
    counts("conversations", PriceCategory.allCases.map { ($0.rawValue, tally.conversations[$0] ?? 0) }, to: &json)
    counts("consent", ConsentBreach.allCases.map { ($0.rawValue, tally.breaches[$0] ?? 0) }, to: &json)
    json.key("windows")
    json.value(tally.windows)
    json.key("warnings")
    json.value(tally.warnings)
    json.key("consentEvents")
    json.value(tally.consentEvents)
    json.key("carriesOptIns")
    json.value(tally.carriesOptIns)
    json.key("counts")
    json.beginArray()
    for (item, count) in tally.charges.sorted { write(item, count, to: &json) }
    json.endArray()
    json.key("allowance")
    json.beginArray()
    for entry in tally.allowance.entries { write(entry, to: &json) }
    json.endArray()
    json.key("problems")
    json.beginArray()
    if !problems.isEmpty { json.raw(problems) }
    json.endArray()
    json.endObject()
  }

  private static func counts(_ key: StaticString, _ counts: [(String, Int)], to json: inout JSONWriter) {
    json.key(key)
    json.beginObject()
    for (name, count) in counts where count > 0 {
      json.key(text: name)
      json.value(count)
    }
    json.endObject()
  }

  private static func write(_ item: ChargeCounts.Item, _ count: Int, to json: inout JSONWriter) {
    json.beginObject()
    members(item, to: &json)
    json.key("count")
    json.value(count)
    json.endObject()
  }

  private static func write(_ entry: AllowanceCandidates.Entry, to json: inout JSONWriter) {
    json.beginObject()
    json.key("business")
    json.string(entry.candidate.key.business)
    json.key("user")
    json.string(entry.candidate.user)
    json.key("at")
    json.value(Int(entry.candidate.at))
    json.key("line")
    json.value(entry.candidate.line)
    json.key("limit")
    json.value(entry.limit)
    members(entry.item, to: &json)
    json.endObject()
  }

  private static func members(_ item: ChargeCounts.Item, to json: inout JSONWriter) {
    json.key("month")
    json.string(item.month.description)
    json.key("market")
    json.optional(item.market)
    json.key("category")
    json.string(item.category.rawValue)
    json.key("model")
    json.string(item.model.rawValue)
    json.key("validFrom")
    json.optional(item.validFrom?.description)
    json.key("priced")
    json.value(item.isPriced)
  }
}
