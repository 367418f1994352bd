package import TemplateLintModel
package import TemplateLintSignals
package import TemplateLintText

/// Finds the smallest set of spans whose removal changes the category to `target`.
///
/// Exact up to 3 spans among the 12 heaviest: at most 298 analyses. Ties go to the fewest bytes, then to the earliest spans.
package struct CounterfactualSearch: Sendable {
  /// A stretch of one field that a signal was found in.
  package struct Span: Sendable, Equatable {
    /// Index into `Template.fields`.
    package let field: Int
    /// In the bytes that hold the decoded fields.
    package let range: ByteRange
    /// The most points that a signal found there has.
    package let points: Int

    package init(field: Int, range: ByteRange, points: Int) {
      self.field = field
      self.range = range
      self.points = points
    }
  }

  package static let spanLimit = 12
  package static let removalLimit = 3

  /// The heaviest distinct spans of the evidence, at most 12, ordered by place.
  package let spans: [Span]
  package let target: Category

  package init(spans: [Span], target: Category) {
    self.spans = spans
    self.target = target
  }

  /// Takes the spans from a verdict's evidence, which is ordered by weight.
  package init(verdict: Verdict, reading: SignalReading, target: Category) {
    var heaviest: [Span] = []
    search: for item in verdict.evidence {
      for index in item.matches where index < reading.matches.count {
        let match = reading.matches[index]
        guard match.field >= 0, !match.range.isEmpty else { continue }
        let span = Span(field: Int(match.field), range: match.range, points: item.points)
        if heaviest.contains(where: { $0.field == span.field && $0.range == span.range }) { continue }
        heaviest.append(span)
        if heaviest.count == Self.spanLimit { break search }
      }
    }
    heaviest.sort { ($0.field, $0.range.start, $0.range.end) < ($1.field, $1.range.start, $1.range.end) }
    self.init(spans: heaviest, target: target)
  }

  /// `analyse` gets indices into `spans`, ascending, and answers with the verdict on the template without them
  /// (each replaced by one space), nil where it is not assessed.
  package func run(_ analyse: ([Int]) -> Probabilities?) -> Counterfactual? {
    for count in 1...Self.removalLimit where count <= spans.count {
      var best: Counterfactual?
      var fewest = Int.max
      var chosen = Array(0..<count)
      repeat {
        let bytes = removedBytes(chosen)
        // Sets come in the order of their places, so that on equal bytes the earlier set stands.
        guard bytes < fewest, let probabilities = analyse(chosen), probabilities.largest == target else { continue }
        fewest = bytes
        best = Counterfactual(remove: chosen, category: target, thousandths: probabilities.thousandths[target])
      } while Self.advance(&chosen, below: spans.count)
      if let best { return best }
    }
    return nil
  }

  /// Bytes covered by the chosen spans; an overlap counts once.
  private func removedBytes(_ chosen: [Int]) -> Int {
    var total = 0
    var field = -1
    var end: UInt32 = 0
    for index in chosen {
      let span = spans[index]
      if span.field != field {
        field = span.field
        end = 0
      }
      let start = max(span.range.start, end)
      if span.range.end > start { total += Int(span.range.end - start) }
      end = max(end, span.range.end)
    }
    return total
  }

  /// The next combination in lexicographic order; false after the last.
  private static func advance(_ chosen: inout [Int], below limit: Int) -> Bool {
    var place = chosen.count - 1
    while place >= 0 && chosen[place] == limit - chosen.count + place { place -= 1 }
    guard place >= 0 else { return false }
    chosen[place] += 1
    for later in chosen.indices where later > place { chosen[later] = chosen[later - 1] + 1 }
    return true
  }
}
