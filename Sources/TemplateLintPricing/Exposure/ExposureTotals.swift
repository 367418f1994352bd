/// Exposures added up by market, by account and in all; only those with a volume, each currency for itself.
public struct ExposureTotals: Sendable, Hashable {
  /// One line of a table.
  public struct Sum: Sendable, Hashable {
    public var messages = 0
    public var declared = Amount.zero
    public var predicted = Amount.zero
    public var expected = Amount.zero

    public init() {}

    public var ifMoved: Amount { predicted - declared }
    public var expectedChange: Amount { expected - declared }

    mutating func add(_ other: Sum) {
      messages &+= other.messages
      declared += other.declared
      predicted += other.predicted
      expected += other.expected
    }
  }

  /// What a sum is about; an empty name is the whole, or an account that was not named.
  public struct Key: Sendable, Hashable, Comparable {
    public var name: String
    public var currency: Currency

    public static func < (left: Key, right: Key) -> Bool { (left.name, left.currency) < (right.name, right.currency) }
  }

  public private(set) var byMarket: [Key: Sum] = [:]
  public private(set) var byAccount: [Key: Sum] = [:]
  public private(set) var whole: [Currency: Sum] = [:]
  /// Messages without a market or without a rate; they are in no sum.
  public private(set) var unpriced = 0

  public init() {}

  public var isEmpty: Bool { whole.isEmpty && unpriced == 0 }

  public mutating func add(_ exposure: Exposure) {
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

  public mutating func merge(_ other: ExposureTotals) {
    for (key, sum) in other.byMarket { byMarket[key, default: Sum()].add(sum) }
    for (key, sum) in other.byAccount { byAccount[key, default: Sum()].add(sum) }
    for (key, sum) in other.whole { whole[key, default: Sum()].add(sum) }
    unpriced &+= other.unpriced
  }
}
