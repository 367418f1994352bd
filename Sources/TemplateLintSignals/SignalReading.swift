/// What the signals found in one template. Reused from template to template.
package struct SignalReading: Sendable {
  /// Bit `i` is set where signal `i` of the pack was found; four words hold up to 256 signals.
  package var found: InlineArray<4, UInt64> = .init(repeating: 0)
  /// Every place, ordered by signal, then by field, then by position; overlapping matches of one signal are merged.
  package var matches: ContiguousArray<SignalMatch> = []
  /// Index into `SignalPack.languages` of the detected language; nil when it has no lexicon (see `detectedCode`).
  package var language: Int?
  /// ISO 639-1 code of the detected language, lexicon or not; empty when the text has no words.
  package var detectedCode: String = ""
  /// False only when words were found in a language without lexicon.
  package var isCovered = true

  /// Points toward the category of the wording's signal; 0 where the words point nowhere.
  package var wordingPoints = 0

  package init() {}

  package func has(_ signal: Int) -> Bool { found[signal >> 6] & (1 << UInt64(signal & 63)) != 0 }
  package mutating func insert(_ signal: Int) { found[signal >> 6] |= 1 << UInt64(signal & 63) }

  package mutating func remove(_ signal: Int) { found[signal >> 6] &= ~(1 << UInt64(signal & 63)) }

  package mutating func removeAll() {
    found = .init(repeating: 0)
    matches.removeAll(keepingCapacity: true)
    language = nil
    detectedCode = ""
    isCovered = true
    wordingPoints = 0
  }
}
