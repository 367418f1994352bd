/// Amounts by currency: what is in different currencies is never added.
public struct Sums: Sendable, Hashable {
  private var amounts: [Currency: Amount] = [:]

  public init() {}

  public subscript(currency: Currency) -> Amount { amounts[currency] ?? .zero }

  /// In the order of the currency codes.
  public var byCurrency: [(currency: Currency, amount: Amount)] {
    amounts.sorted { $0.key < $1.key }.map { (currency: $0.key, amount: $0.value) }
  }

  public var isEmpty: Bool { amounts.isEmpty }

  public mutating func add(_ amount: Amount, _ currency: Currency) { amounts[currency, default: .zero] += amount }

  public mutating func merge(_ other: Sums) { for (currency, amount) in other.amounts { add(amount, currency) } }
}
