import TemplateLintModel

/// What verdicts of about one stated probability come to.
package struct ReliabilityBin: Sendable, Equatable {
  /// Mean probability of the verdicts.
  package var confidence: Double
  /// Share of them that are right.
  package var accuracy: Double
  package var count: Int
}

/// The reliability table: verdicts in bins of equal mass, the least sure first.
enum Reliability {
  static let binCount = 10

  static func bins(_ sample: Sample) -> [ReliabilityBin] {
    let total = sample.assessed
    var result: [ReliabilityBin] = []
    var bin = (confidence: 0, right: 0, count: 0)
    var passed = 0
    func close() {
      guard bin.count > 0 else { return }
      result.append(
        ReliabilityBin(
          confidence: Double(bin.confidence) / 1000 / Double(bin.count), accuracy: Double(bin.right) / Double(bin.count),
          count: bin.count))
      bin = (0, 0, 0)
    }
    for index in sample.orders.byConfidence {
      var left = sample.counts[index]
      // A row that was drawn several times may stand in two bins.
      while left > 0 {
        let edge = (passed * binCount / total + 1) * total
        let room = (edge + binCount - 1) / binCount - passed
        let taken = min(left, room)
        bin.confidence += taken * sample.rows[index].confidence
        bin.right += sample.rows[index].isRight ? taken : 0
        bin.count += taken
        passed += taken
        left -= taken
        if taken == room { close() }
      }
    }
    close()
    return result
  }
}
