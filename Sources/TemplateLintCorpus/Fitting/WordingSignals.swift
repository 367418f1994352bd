package import TemplateLintSignals

/// Where the wording's three signals stand in a catalogue.
package struct WordingSignals: Sendable {
  private let indices: [Int?]

  package init(_ signals: [Signal]) {
    indices = ["utility", "authentication", "marketing"].map { name in
      signals.firstIndex { $0.id == "wording." + name }
    }
  }

  /// Replaces what the words of a reading say.
  package func put(_ pull: WordingPull, into reading: inout SignalReading) {
    for case let index? in indices { reading.remove(index) }
    reading.wordingPoints = pull.points
    guard pull.points > 0, let index = indices[pull.toward] else { return }
    reading.insert(index)
  }

  /// What the words say, in nats toward each category.
  func base(of reading: SignalReading, pointsPerNat: Double) -> SIMD3<Double> {
    var result = SIMD3<Double>.zero
    for category in 0..<3 {
      if let index = indices[category], reading.has(index) { result[category] = Double(reading.wordingPoints) / pointsPerNat }
    }
    return result
  }
}
