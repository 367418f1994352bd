internal import TemplateLintModel
internal import TemplateLintText

/// Weighs the distinct words of one template. Keeps its memory from template to template.
struct WordingPass: Sendable {
  /// A word of the table, where it stands first.
  private struct Hit {
    var word: Int32
    var field: Int16
    var range: ByteRange
  }

  /// By word of the table: the template that it was last seen in.
  private var seen: ContiguousArray<UInt32> = []
  private var generation: UInt32 = 0
  private var hits: ContiguousArray<Hit> = []

  /// Words shown as the reason: those that pull hardest.
  private static let shown = 4

  /// Adds the wording's signal with the words that pull hardest, if the words point anywhere.
  /// `names` says of each token whether it belongs to a project's name, which has no tone; empty where none does.
  mutating func read(
    _ template: Template, _ tokens: ContiguousArray<Token>, _ fieldTokens: ContiguousArray<Range<Int>>,
    _ text: UnsafeBufferPointer<UInt8>, table: WordingTable, names: [Bool],
    signals: StructureSignals, into reading: inout SignalReading
  ) {
    guard !table.isEmpty, reading.isCovered else { return }
    begin(table)
    var sum = WordingTable.Weights.zero
    for (index, field) in template.fields.enumerated() {
      guard let place = Place(field), place.isRead else { continue }
      for position in fieldTokens[index] {
        let hash = WordingFeature.hash(of: tokens[position], text)
        guard hash != 0, names.isEmpty || !names[position] else { continue }
        let word = table.index(of: hash)
        guard word >= 0, seen[word] != generation else { continue }
        seen[word] = generation
        sum &+= table[word]
        hits.append(Hit(word: Int32(word), field: Int16(truncatingIfNeeded: index), range: tokens[position].range))
      }
    }
    let pull = WordingPull(base: table.base, sum: sum, count: hits.count)
    guard pull.points > 0 else { return }
    reading.wordingPoints = pull.points
    let signal = signals[StructureID.wording[pull.toward]]
    guard signal >= 0 else { return }
    show(pull.toward, table, UInt16(signal), into: &reading)
  }

  private mutating func begin(_ table: WordingTable) {
    if seen.count != table.count || generation == .max {
      seen = ContiguousArray(repeating: 0, count: table.count)
      generation = 0
    }
    generation += 1
    hits.removeAll(keepingCapacity: true)
  }

  /// The few words with the largest share; ties to the first.
  private func show(
    _ toward: Int, _ table: WordingTable, _ signal: UInt16, into reading: inout SignalReading
  ) {
    var best: [4 of (share: Int32, hit: Int)] = .init(repeating: (0, -1))
    for (index, hit) in hits.enumerated() {
      let weights = table[Int(hit.word)]
      var rest = Int32.min
      for category in 0..<3 where category != toward { rest = max(rest, weights[category]) }
      let share = weights[toward] &- rest
      guard share > best[Self.shown - 1].share else { continue }
      var place = Self.shown - 1
      while place > 0 && share > best[place - 1].share {
        best[place] = best[place - 1]
        place -= 1
      }
      best[place] = (share, index)
    }
    for place in 0..<Self.shown where best[place].hit >= 0 {
      let hit = hits[best[place].hit]
      reading.matches.append(SignalMatch(signal: signal, field: hit.field, range: hit.range))
    }
    reading.insert(Int(signal))
  }
}
