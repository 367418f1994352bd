package import TemplateLintPricing

/// What a ledger came to, for people.
package enum LedgerText {
  /// - Parameters:
  ///   - tally: with the allowance settled.
  ///   - problems: the first lines that could not be used, with what is wrong; the count stands in the tally.
  package static func lines(_ tally: Tally, _ card: RateCard) -> [String] {
    let bill = tally.charges.bill(card)
    var lines = [
      "\(count(tally.messages, "message")): \(tally.charged) charged, \(tally.messages - tally.charged) not charged; "
        + count(tally.problems, "problem")
    ]
    let conversations = PriceCategory.allCases.compactMap { category in
      tally.conversations[category].map { "\(category.rawValue) \($0)" }
    }
    if !conversations.isEmpty { lines.append("conversations: " + conversations.joined(separator: ", ")) }
    lines.append("customer-service windows: \(tally.windows)")
    lines += charges(tally)
    lines.append("charged: " + sums(bill.charged))
    if bill.unpriced > 0 {
      lines.append("unpriced: \(count(bill.unpriced, "message")) without a rate for the model, date and market; not counted as zero")
    }
    let free = FreeReason.allCases.compactMap { reason in tally.uncharged[reason].map { "\(reason.rawValue) \($0)" } }
    if !free.isEmpty { lines.append("not charged: " + free.joined(separator: ", ")) }
    let breaches = ConsentBreach.allCases.compactMap { breach in
      tally.count(breach) > 0 ? "\(breach.rawValue) \(tally.count(breach))" : nil
    }
    if !breaches.isEmpty { lines.append("consent: " + breaches.joined(separator: ", ")) }
    if tally.warnings > 0 { lines.append("warnings: \(LedgerWarning.freeFormOutsideWindow.rawValue) \(tally.warnings)") }
    return lines
  }

  /// Exact sums, one currency beside the other; `nothing` without any.
  package static func sums(_ sums: Sums) -> String {
    sums.isEmpty ? "nothing" : sums.byCurrency.map { "\($0.amount) \($0.currency.code)" }.joined(separator: " and ")
  }

  /// Charged messages by model and category.
  private static func charges(_ tally: Tally) -> [String] {
    PriceModel.allCases.compactMap { model in
      var counts: [PriceCategory: Int] = [:]
      for (item, count) in tally.charges.counts where item.model == model { counts[item.category, default: 0] += count }
      let parts = PriceCategory.allCases.compactMap { category in
        counts[category].flatMap { $0 > 0 ? "\(category.rawValue) \($0)" : nil }
      }
      return parts.isEmpty ? nil : "charged under \(model.rawValue): " + parts.joined(separator: ", ")
    }
  }

  package static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
