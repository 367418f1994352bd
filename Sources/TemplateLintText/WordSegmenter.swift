/// Word boundaries over UTF-8 bytes (UAX #29, Unicode 15.0), without any tailoring.
package enum WordSegmenter {
  /// The first boundary after `offset`, which must be a boundary below `end`; at most `end`.
  package static func boundary(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int {
    guard let base = bytes.baseAddress, offset >= 0, offset < min(end, bytes.count) else {
      return min(end, bytes.count)
    }
    return boundary(after: offset, in: base, end: min(end, bytes.count))
  }

  /// The same over a pointer; `offset` must be below `end`.
  static func boundary(after offset: Int, in base: UnsafePointer<UInt8>, end: Int) -> Int {
    let first = DecodedScalar(at: offset, in: base, end: end)
    var position = offset + first.length
    var state = State(UnicodeRecord(first.value).wordBreak)
    while position < end {
      let scalar = DecodedScalar(at: position, in: base, end: end)
      let record = UnicodeRecord(scalar.value)
      let current = record.wordBreak
      let following = position + scalar.length
      guard
        state.joinsDirectly(current, isPictographic: record.isPictographic)
          || state.joins(current)
          || (state.maySpan(current)
            && state.spans(current, to: significant(from: following, in: base, end: end)))
      else { break }
      state.advance(past: current)
      position = following
    }
    return position
  }

  /// The next category after those that rule WB4 skips; `other` at the end.
  private static func significant(from offset: Int, in base: UnsafePointer<UInt8>, end: Int) -> WordBreak {
    var offset = offset
    while offset < end {
      let scalar = DecodedScalar(at: offset, in: base, end: end)
      let category = UnicodeRecord(scalar.value).wordBreak
      if !category.isSkipped { return category }
      offset += scalar.length
    }
    return .other
  }

  /// What the rules remember of the left side.
  private struct State {
    /// The last code point's category.
    var last: WordBreak
    /// The last category that WB4 does not skip, and the one before it.
    var significant: WordBreak
    var before: WordBreak = .other
    var isOddRegional: Bool

    init(_ first: WordBreak) {
      last = first
      significant = first
      isOddRegional = first == .regional
    }

    /// Rules WB3 to WB4: real neighbours.
    func joinsDirectly(_ next: WordBreak, isPictographic: Bool) -> Bool {
      if last == .carriageReturn { return next == .lineFeed }
      if last.isLineEnd || next.isLineEnd { return false }
      if last == .joiner, isPictographic { return true }
      if last == .space, next == .space { return true }
      return next.isSkipped
    }

    /// Rules WB5 to WB16 that look one to the right.
    func joins(_ next: WordBreak) -> Bool {
      if last.isLineEnd || next.isLineEnd { return false }
      switch next {
      case .letter, .hebrew:
        return significant.isLetter || significant == .numeric || significant == .extendNumberLetter
          || (before.isLetter && isLetterBridge)
          || (before == .hebrew && significant == .doubleQuote && next == .hebrew)
      case .numeric:
        return significant.isLetter || significant == .numeric || significant == .extendNumberLetter
          || (before == .numeric && isNumberBridge)
      case .katakana: return significant == .katakana || significant == .extendNumberLetter
      case .extendNumberLetter:
        return significant.isLetter || significant == .numeric || significant == .katakana
          || significant == .extendNumberLetter
      case .singleQuote: return significant == .hebrew
      case .regional: return isOddRegional
      default: return false
      }
    }

    private var isLetterBridge: Bool {
      significant == .midLetter || significant == .midNumberLetter || significant == .singleQuote
    }
    private var isNumberBridge: Bool {
      significant == .midNumber || significant == .midNumberLetter || significant == .singleQuote
    }

    /// True where only what follows `next` decides (WB6, WB7b, WB12).
    func maySpan(_ next: WordBreak) -> Bool {
      guard !last.isLineEnd, significant.isLetter || significant == .numeric else { return false }
      return next.rawValue >= WordBreak.singleQuote.rawValue && next.rawValue <= WordBreak.midNumber.rawValue
    }

    func spans(_ next: WordBreak, to following: WordBreak) -> Bool {
      switch next {
      case .midLetter: significant.isLetter && following.isLetter
      case .midNumber: significant == .numeric && following == .numeric
      case .doubleQuote: significant == .hebrew && following == .hebrew
      default:
        (significant.isLetter && following.isLetter) || (significant == .numeric && following == .numeric)
      }
    }

    mutating func advance(past next: WordBreak) {
      last = next
      guard !next.isSkipped else { return }
      isOddRegional = next == .regional && !isOddRegional
      before = significant
      significant = next
    }
  }
}
