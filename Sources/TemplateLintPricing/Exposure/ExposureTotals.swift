/// Exposures added up by market, by account and in all; only those with a volume, each currency for itself.
package struct ExposureTotals: Sendable, Hashable {
  /// One line of a table.
  package struct Sum: Sendable, Hashable {
    package var messages = 0
    package var declared = Amount.zero
    package var predicted = Amount.zero
    package var expected = Amount.zero

    package init() {}

    package var ifMoved: Amount { predicted - declared }
    package var expectedChange: Amount { expected - declared }

    mutating func add(_ other: Sum) {
      messages &+= other.messages
      declared += other.declared
      predicted += other.predicted
      expected += other.expected
    }
  }

  /// What a sum is about; an empty name is the whole, or an account that was not named.
  package struct Key: Sendable, Hashable, Comparable {
    package var name: String
    package var currency: Currency

    package static func < (left: Key, right: Key) -> Bool { (left.name, left.currency) < (right.name, right.currency) }
  }

  package private(set) var byMarket: [Key: Sum] = [:]
  package private(set) var byAccount: [Key: Sum] = [:]
  package private(set) var whole: [Currency: Sum] = [:]
  /// Messages without a market or without a rate; they are in no sum.
  package private(set) var unpriced = 0

  package init() {}

  package var isEmpty: Bool { whole.isEmpty && unpriced == 0 }

  package mutating func add(_ exposure: Exposure) {
    guard exposure.basis.isVolume else { return }
    guard let market = exposure.basis.market, let currency = exposure.currency, let declared = exposure.declared,
      let predicted = exposure.predicted, let expected = exposure.expected
    else {
      unpriced &+= exposure.basis.messages
      return
    }
    var sum = Sum()
    sum.messages = exposure.basis.messages
    sum.declared = declared
    sum.predicted = predicted
    sum.expected = expected
    byMarket[Key(name: market, currency: currency), default: Sum()].add(sum)
    byAccount[Key(name: exposure.basis.account ?? "", currency: currency), default: Sum()].add(sum)
    whole[currency, default: Sum()].add(sum)
  }

  package mutating func merge(_ other: ExposureTotals) {
    for (key, sum) in other.byMarket { byMarket[key, default: Sum()].add(sum) }
    for (key, sum) in other.byAccount { byAccount[key, default: Sum()].add(sum) }
    for (key, sum) in other.whole { whole[key, default: Sum()].add(sum) }
    unpriced &+= other.unpriced
  }
}
