internal import TemplateLintModel
internal import TemplateLintText

/// Weighs the distinct words of one template. Keeps its memory from template to template.
struct WordingPass: Sendable {
  /// By word of the table: the template that it was last seen in.
  private var seen: ContiguousArray<UInt32> = []
  private var generation: UInt32 = 0

  /// Adds the wording's signal, if the words point anywhere. It stands nowhere: no word decides it alone, and to underline the few that
  /// pull hardest would blame harmless ones.
  /// `names` says of each token whether it belongs to a project's name, which has no tone; empty where none does.
  mutating func read(
    _ template: Template, _ tokens: ContiguousArray<Token>, _ fieldTokens: ContiguousArray<Range<Int>>,
    _ text: UnsafeBufferPointer<UInt8>, table: WordingTable, names: [Bool],
    signals: StructureSignals, into reading: inout SignalReading
  ) {
    guard !table.isEmpty, reading.isCovered else { return }
    begin(table)
    var sum = WordingTable.Weights.zero
    var count = 0
    for (index, field) in template.fields.enumerated() {
      guard let place = Place(field), place.isRead else { continue }
      for position in fieldTokens[index] {
        let hash = WordingFeature.hash(of: tokens[position], text)
        guard hash != 0, names.isEmpty || !names[position] else { continue }
        let word = table.index(of: hash)
        guard word >= 0, seen[word] != generation else { continue }
        seen[word] = generation
        sum &+= table[word]
        count += 1
      }
    }
    let pull = WordingPull(base: table.base, sum: sum, count: count)
    guard pull.points > 0 else { return }
    reading.wordingPoints = pull.points
    let signal = signals[StructureID.wording[pull.toward]]
    if signal >= 0 { reading.insert(Int(signal)) }
  }

  private mutating func begin(_ table: WordingTable) {
    if seen.count != table.count || generation == .max {
      seen = ContiguousArray(repeating: 0, count: table.count)
      generation = 0
    }
    generation += 1
  }
}
