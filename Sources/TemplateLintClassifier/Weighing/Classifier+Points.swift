import TemplateLintModel
import TemplateLintSignals
import TemplateLintText

/// From signals to points: one pass over the bits, then the few items found are compared with each other.
extension Classifier {
  /// One item for each signal found that speaks for a category; true where one of the found is open.
  func collect(_ reading: SignalReading, into verdict: inout Verdict) -> Bool {
    var isOpen = false
    var match = 0
    for word in 0..<4 {
      var bits = reading.found[word]
      while bits != 0 {
        let signal = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        guard signal < rows.count else { return isOpen }
        let row = rows[signal]
        isOpen = isOpen || row.isOpen
        guard row.counts else { continue }
        while match < reading.matches.count && Int(reading.matches[match].signal) < signal { match += 1 }
        let first = match
        while match < reading.matches.count && Int(reading.matches[match].signal) == signal { match += 1 }
        verdict.evidence.append(
          Evidence(
            signal: signal, kind: row.kind, toward: row.toward,
            points: row.kind == .wording ? reading.wordingPoints : Int(row.points), matches: first..<match))
      }
    }
    return isOpen
  }

  /// Ten synonyms do not stack: within a group and a direction the heaviest counts in full, the next ones less and less.
  func discount(_ verdict: inout Verdict) {
    let count = verdict.evidence.count
    for index in 0..<count {
      let item = verdict.evidence[index]
      let row = rows[item.signal]
      var rank = 0
      for other in 0..<count where other != index {
        let rival = rows[verdict.evidence[other].signal]
        guard rival.group == row.group else { continue }
        if rival.points > row.points || (rival.points == row.points && other < index) { rank += 1 }
      }
      let percent = discounts[min(rank, discounts.count - 1)]
      let points = (item.points * percent + 50) / 100
      verdict.evidence[index].points = points
      verdict.score[item.toward] += points
    }
  }

  /// The platform's own shapes: AUTHENTICATION first, then MARKETING, lifted beyond doubt. False where none was found.
  func decide(_ verdict: inout Verdict) -> Bool {
    for category in [Category.authentication, .marketing, .utility] {
      for index in verdict.evidence.indices {
        let item = verdict.evidence[index]
        guard item.toward == category && rows[item.signal].decides else { continue }
        lift(index, above: softmax.decisiveLead, in: &verdict)
        return true
      }
    }
    return false
  }

  /// A floor gets just the points that make its category the largest, if its own do not.
  func raiseFloors(_ verdict: inout Verdict) {
    for index in verdict.evidence.indices where verdict.evidence[index].kind == .floor {
      lift(index, above: verdict.evidence[index].toward == .marketing ? Self.floorMargin : 1, in: &verdict)
    }
  }

  /// Points that a promotion floor leads by. Meta says that mixed content is always MARKETING, so that it is no toss-up; but a phrase can
  /// be taken for promotion by mistake, so that it is no certainty either: about 4 to 1.
  private static let floorMargin = 8

  /// Adds to one item what its category lacks to lead by `margin`.
  private func lift(_ index: Int, above margin: Int, in verdict: inout Verdict) {
    let toward = verdict.evidence[index].toward
    let missing = verdict.score.rival(of: toward) + margin - verdict.score[toward]
    guard missing > 0 else { return }
    verdict.evidence[index].points += missing
    verdict.score[toward] += missing
  }

  /// Drops what weighs nothing and puts the rest in order. Few items: an insertion sort, without memory.
  func finish(_ reading: SignalReading, into verdict: inout Verdict) {
    verdict.evidence.removeAll { $0.points == 0 }
    let count = verdict.evidence.count
    guard count > 1 else { return }
    for index in 1..<count {
      let item = verdict.evidence[index]
      var place = index
      while place > 0 && precedes(item, verdict.evidence[place - 1], reading) {
        verdict.evidence[place] = verdict.evidence[place - 1]
        place -= 1
      }
      verdict.evidence[place] = item
    }
  }

  /// More points first, then the earlier place, then the smaller index; what stands nowhere comes last.
  private func precedes(_ left: Evidence, _ right: Evidence, _ reading: SignalReading) -> Bool {
    if left.points != right.points { return left.points > right.points }
    let (a, b) = (place(of: left, reading), place(of: right, reading))
    return a != b ? a < b : left.signal < right.signal
  }

  private func place(of item: Evidence, _ reading: SignalReading) -> UInt64 {
    guard let first = item.matches.first, first < reading.matches.count else { return .max }
    let match = reading.matches[first]
    return match.field < 0 ? .max - 1 : UInt64(match.field) << 32 | UInt64(match.range.start)
  }
}
