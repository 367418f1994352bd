package import TemplateLintJSON
package import TemplateLintPricing

/// Writes ledger entries and totals as `templatelint/ledger/1` has them.
package enum LedgerJSON {
  package static func write(_ conversation: Conversation, to json: inout JSONWriter) {
    json.beginObject()
    pair(conversation.business, conversation.user, to: &json)
    json.key("category")
    json.string(conversation.category.rawValue)
    json.key("openedBy")
    json.string(conversation.openedBy)
    times(conversation.openedAt, conversation.endsAt, to: &json)
    json.key("messages")
    json.value(conversation.messages)
    json.key("charged")
    json.value(conversation.isCharged)
    json.key("reason")
    json.optional(conversation.reason?.rawValue)
    json.endObject()
  }

  package static func write(_ charge: Charge, to json: inout JSONWriter) {
    json.beginObject()
    json.key("message")
    json.string(charge.message)
    json.key("category")
    json.string(charge.category.rawValue)
    json.key("categorySource")
    json.string(charge.source.rawValue)
    json.key("model")
    json.string(charge.model.rawValue)
    json.key("market")
    json.optional(charge.market)
    json.key("amount")
    json.optional(charge.amount?.description)
    json.key("currency")
    json.optional(charge.currency?.code)
    json.endObject()
  }

  package static func write(_ window: Window, to json: inout JSONWriter) {
    json.beginObject()
    pair(window.business, window.user, to: &json)
    times(window.openedAt, window.endsAt, to: &json)
    json.endObject()
  }

  /// A message with one fact about it: `{"message":"m1","reason":"from-user"}`.
  package static func write(message: String, _ key: StaticString, _ value: String, to json: inout JSONWriter) {
    json.beginObject()
    json.key("message")
    json.string(message)
    json.key(key)
    json.string(value)
    json.endObject()
  }

  package static func write(line: Int, problem: String, to json: inout JSONWriter) {
    json.beginObject()
    json.key("line")
    json.value(line)
    json.key("message")
    json.string(problem)
    json.endObject()
  }

  /// The totals of a tally whose allowance is settled.
  package static func writeTotals(_ tally: Tally, _ card: RateCard, to json: inout JSONWriter) {
    let bill = tally.charges.bill(card)
    json.beginObject()
    json.key("messages")
    json.value(tally.messages)
    json.key("conversations")
    json.beginObject()
    for category in PriceCategory.allCases {
      guard let count = tally.conversations[category], count > 0 else { continue }
      json.key(text: category.rawValue)
      json.value(count)
    }
    json.endObject()
    json.key("charged")
    json.beginObject()
    for (currency, amount) in bill.charged.byCurrency {
      json.key(text: currency.code)
      json.string(amount.description)
    }
    json.endObject()
    json.key("unpriced")
    json.value(bill.unpriced)
    json.endObject()
  }

  private static func pair(_ business: String, _ user: String, to json: inout JSONWriter) {
    json.key("business")
    json.string(business)
    json.key("user")
    json.string(user)
  }

  private static func times(_ openedAt: Int64, _ endsAt: Int64, to json: inout JSONWriter) {
    json.key("openedAt")
    json.string(Instant.text(openedAt))
    json.key("endsAt")
    json.string(Instant.text(endsAt))
  }
}
