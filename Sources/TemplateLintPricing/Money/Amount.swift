/// An exact decimal number of units of one currency, in steps of 10⁻¹².
///
/// Rates have at most nine decimals, so that a rate times a probability in thousandths is still exact.
package struct Amount: Sendable, Hashable, Comparable {
  /// Steps of 10⁻¹².
  package var steps: Int128

  package static let stepsPerUnit: Int128 = 1_000_000_000_000
  /// Digits after the point that a rate may be written with.
  package static let decimals = 9
  /// Whole units that a rate may have: with it, 2⁶³ messages at the highest rate still fit.
  package static let limit = 1_000_000

  package static let zero = Amount(steps: 0)

  package init(steps: Int128) { self.steps = steps }

  /// Reads a plain decimal such as `0.0625`, `-3` or `.5`; nil for anything else, for more than nine decimals and from one
  /// million units on.
  package init?(_ text: some StringProtocol) {
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == 0x2D
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts.first ?? []
    var fraction = parts.count > 1 ? parts[1] : []
    while fraction.last == 0x30 { fraction = fraction.dropLast() }
    guard whole.count + (parts.count > 1 ? parts[1].count : 0) > 0, whole.count <= 12, fraction.count <= Self.decimals
    else { return nil }
    var value: Int128 = 0
    for byte in whole + fraction {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int128(byte - 0x30)
    }
    for _ in fraction.count..<12 { value *= 10 }
    guard value < Int128(Self.limit) * Self.stepsPerUnit else { return nil }
    steps = isNegative ? -value : value
  }

  /// The shortest exact decimal: `0.0625`, `55.7`, `0`.
  package var description: String { decimal(minimumDecimals: 0) }

  /// Rounded half away from zero to this many decimals, which are always shown: `55.70`.
  package func rounded(to decimals: Int) -> String {
    var unit: Int128 = 1
    for _ in 0..<max(0, 12 - decimals) { unit *= 10 }
    let magnitude = steps < 0 ? -steps : steps
    let whole = (magnitude + unit / 2) / unit * unit
    return Amount(steps: steps < 0 ? -whole : whole).decimal(minimumDecimals: decimals)
  }

  private func decimal(minimumDecimals: Int) -> String {
    let magnitude = steps < 0 ? -steps : steps
    let whole = magnitude / Self.stepsPerUnit
    let digits = String(magnitude % Self.stepsPerUnit)
    var fraction = Substring(String(repeating: "0", count: 12 - digits.count) + digits)
    while fraction.count > minimumDecimals, fraction.last == "0" { fraction = fraction.dropLast() }
    return (steps < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  package static func < (left: Amount, right: Amount) -> Bool { left.steps < right.steps }
  package static func + (left: Amount, right: Amount) -> Amount { Amount(steps: left.steps &+ right.steps) }
  package static func - (left: Amount, right: Amount) -> Amount { Amount(steps: left.steps &- right.steps) }
  package static func += (left: inout Amount, right: Amount) { left = left + right }
  package static func * (amount: Amount, count: Int) -> Amount { Amount(steps: amount.steps &* Int128(count)) }

  /// Without its sign.
  package var magnitude: Amount { Amount(steps: steps < 0 ? -steps : steps) }

  /// The share of it that a probability in thousandths has, exactly.
  package func thousandths(_ share: Int) -> Amount { Amount(steps: steps &* Int128(share) / 1000) }
}

extension Amount: CustomStringConvertible {}
