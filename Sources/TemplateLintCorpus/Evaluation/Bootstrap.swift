/// Draws clusters with replacement, as near-twins are no independent witnesses. Seeded: the same rows give the same interval.
package struct Bootstrap: Sendable, Equatable {
  package var draws: Int
  package var seed: UInt64

  package init(draws: Int = 1000, seed: UInt64 = 20_261_125) {
    self.draws = draws
    self.seed = seed
  }

  /// Every measure on `rows`, each with its interval.
  package func cells(_ measures: [Measure], _ rows: [Judged]) -> [Cell] {
    let orders = Orders(rows)
    let all = Sample(rows, counts: Array(repeating: 1, count: rows.count), orders)
    var drawn = [[Double]](repeating: [], count: measures.count)
    let members = Self.members(rows)
    var generator = Generator(state: seed)
    for _ in 0..<draws where !members.isEmpty {
      var counts = [Int](repeating: 0, count: rows.count)
      for _ in members.indices {
        for row in members[generator.next(below: members.count)] { counts[row] += 1 }
      }
      let sample = Sample(rows, counts: counts, orders)
      for (index, measure) in measures.enumerated() {
        if let value = measure.value(sample) { drawn[index].append(value) }
      }
    }
    return measures.indices.map { index in
      guard let value = measures[index].value(all) else { return Cell(name: measures[index].name, estimate: nil) }
      let sorted = drawn[index].sorted()
      return Cell(
        name: measures[index].name,
        estimate: Estimate(
          value: value, low: Self.quantile(sorted, 0.025) ?? value, high: Self.quantile(sorted, 0.975) ?? value,
          count: measures[index].count(all)))
    }
  }

  /// The rows of each cluster, in the order of first appearance.
  private static func members(_ rows: [Judged]) -> [[Int]] {
    var places: [Int: Int] = [:]
    var result: [[Int]] = []
    for (index, row) in rows.enumerated() {
      if let place = places[row.cluster] {
        result[place].append(index)
      } else {
        places[row.cluster] = result.count
        result.append([index])
      }
    }
    return result
  }

  private static func quantile(_ sorted: [Double], _ share: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    return sorted[Int((Double(sorted.count - 1) * share).rounded())]
  }

  /// SplitMix64.
  private struct Generator {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      mixed ^= mixed >> 31
      return Int(mixed.multipliedFullWidth(by: UInt64(limit)).high)
    }
  }
}
