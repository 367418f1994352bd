/// Amounts by currency: what is in different currencies is never added.
package struct Sums: Sendable, Hashable {
  private var amounts: [Currency: Amount] = [:]

  package init() {}

  package subscript(currency: Currency) -> Amount { amounts[currency] ?? .zero }

  /// In the order of the currency codes.
  package var byCurrency: [(currency: Currency, amount: Amount)] {
    amounts.sorted { $0.key < $1.key }.map { (currency: $0.key, amount: $0.value) }
  }

  package var isEmpty: Bool { amounts.isEmpty }

  package mutating func add(_ amount: Amount, _ currency: Currency) { amounts[currency, default: .zero] += amount }

  package mutating func merge(_ other: Sums) { for (currency, amount) in other.amounts { add(amount, currency) } }
}
