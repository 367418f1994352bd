import TemplateLintClassifier
import TemplateLintModel
import TemplateLintSignals
import TemplateLintText

/// A small catalogue of signals with weights, and readings over it: what the tests weigh.
struct Sketch {
  var signals: [Signal] = []
  var weights = Weights(
    prior: Score(marketing: 5), discounts: [100, 50, 25], defaultPoints: 6, entries: [])
  var calibration = Calibration(
    scale: 5, plausible: Score(utility: 300, authentication: 300, marketing: 300))

  /// Adds a signal; without points it has no entry in the weights.
  mutating func add(
    _ id: String, _ toward: Category?, _ points: Int?, kind: Signal.Kind = .text, decides: Bool = false,
    isOpen: Bool = false
  ) {
    signals.append(
      Signal(
        id: id, kind: kind, toward: toward, summary: "", reason: "", source: "", date: "", cure: "", hits: [],
        misses: []))
    if let points {
      weights.entries.append(
        Weights.Entry(id: id, points: points, decides: decides, isOpen: isOpen))
    }
  }

  var classifier: Classifier { Classifier(weights: weights, calibration: calibration, signals: signals) }

  /// Each named signal once, in field 0, one after the other in the order given.
  func reading(_ ids: [String], covered: Bool = true) -> SignalReading {
    var reading = SignalReading()
    reading.isCovered = covered
    for (place, id) in ids.enumerated() {
      guard let index = signals.firstIndex(where: { $0.id == id }) else { preconditionFailure("no signal \(id)") }
      reading.insert(index)
      guard signals[index].kind == .text else { continue }
      reading.matches.append(
        SignalMatch(signal: UInt16(index), field: 0, range: ByteRange(place * 10, place * 10 + 8)))
    }
    reading.matches.sort { ($0.signal, $0.range.start) < ($1.signal, $1.range.start) }
    return reading
  }

  func verdict(_ ids: String..., declared: Category? = nil, current: Category? = nil, covered: Bool = true) -> Verdict {
    return classifier.classify(reading(ids, covered: covered), declared: declared, current: current)
  }

  func points(_ verdict: Verdict) -> [String: Int] {
    var result: [String: Int] = [:]
    for item in verdict.evidence { result[signals[item.signal].id] = item.points }
    return result
  }
}
