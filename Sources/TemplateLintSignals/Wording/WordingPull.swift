/// Where the words of one text point, and how strongly.
package struct WordingPull: Sendable, Equatable {
  /// 0 UTILITY, 1 AUTHENTICATION, 2 MARKETING: the order of `WordingTable.Weights`.
  package var toward: Int
  /// Whole points by which that category leads the next one; 0 says nothing.
  package var points: Int

  package static let none = WordingPull(toward: 2, points: 0)

  /// More would let mere words outvote what the sentences say.
  package static let limit = 40

  /// - Parameters:
  ///   - sum: the weights of the distinct known words, added up.
  ///   - count: how many there are; long texts must not shout, so the sum is divided by the root of it.
  package init(base: WordingTable.Weights, sum: WordingTable.Weights, count: Int) {
    guard count > 0 else {
      self = .none
      return
    }
    let root = Double(count).squareRoot()
    var best = (category: 2, value: -Double.infinity)
    var second = -Double.infinity
    for category in [2, 0, 1] {
      let value = Double(base[category]) + Double(sum[category]) / root
      if value > best.value {
        second = best.value
        best = (category, value)
      } else {
        second = max(second, value)
      }
    }
    self.init(toward: best.category, points: min(Int(((best.value - second) / 100).rounded()), Self.limit))
  }

  package init(toward: Int, points: Int) {
    self.toward = toward
    self.points = points
  }
}

extension WordingTable {
  /// Where the words of one text point. `features` are distinct hashes, in any order.
  package func pull(of features: [UInt32]) -> WordingPull {
    var sum = Weights.zero
    var count = 0
    for hash in features {
      let index = index(of: hash)
      guard index >= 0 else { continue }
      sum &+= self[index]
      count += 1
    }
    return WordingPull(base: base, sum: sum, count: count)
  }
}
