import TemplateLintSignals

/// Copies of a row in which some phrases were not recognised, as will happen to texts that no lexicon author has seen.
///
/// Lexicons are written with the labelled rows in view, so that their phrases fire there more surely than elsewhere. Fitted on
/// such rows alone the weights trust phrases too much, and shape, structure and the prior too little.
package struct Dropout: Sendable, Equatable {
  /// Chance of a signal to be missed in a copy; 0 makes no copies.
  package var chance: Double
  /// Copies of each row, besides the row itself; all together count as one row.
  package var copies: Int

  package init(chance: Double, copies: Int) {
    self.chance = chance
    self.copies = copies
  }

  /// The reading itself and its copies. Which signals a copy lacks follows from the row's id alone.
  func readings(
    of row: LabelledTemplate, signals: [Signal], combine: (inout SignalReading) -> Void
  ) -> [SignalReading] {
    var result = [row.reading]
    guard chance > 0 else { return result }
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in row.id.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for _ in 0..<copies {
      var copy = SignalReading()
      copy.detectedCode = row.reading.detectedCode
      for index in signals.indices where row.reading.has(index) {
        switch signals[index].kind {
        case .structure, .absence: copy.insert(index)
        case .text, .mirror: if Self.next(&state) >= chance { copy.insert(index) }
        case .wording:
          copy.insert(index)
          copy.wordingPoints = row.reading.wordingPoints
        case .combination, .floor: break
        }
      }
      combine(&copy)
      result.append(copy)
    }
    return result
  }

  private static func next(_ state: inout UInt64) -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    return Double(mixed >> 11) / 9_007_199_254_740_992
  }
}
