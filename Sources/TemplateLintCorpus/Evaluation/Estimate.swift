/// A measured number with how far chance alone could move it.
package struct Estimate: Sendable, Equatable {
  package var value: Double
  /// The 95 % bootstrap interval.
  package var low: Double
  package var high: Double
  /// Rows that the number speaks of.
  package var count: Int

  package init(value: Double, low: Double, high: Double, count: Int) {
    self.value = value
    self.low = low
    self.high = high
    self.count = count
  }
}

/// A named estimate; nil where there is nothing to measure.
package struct Cell: Sendable, Equatable {
  package var name: String
  package var estimate: Estimate?

  package init(name: String, estimate: Estimate?) {
    self.name = name
    self.estimate = estimate
  }
}
