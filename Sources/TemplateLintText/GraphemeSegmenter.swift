/// Extended grapheme cluster boundaries over UTF-8 bytes (UAX #29, Unicode 15.0).
package enum GraphemeSegmenter {
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
    let record = UnicodeRecord(first.value)
    var position = offset + first.length
    var previous = record.graphemeBreak
    var pictographic = record.isPictographic ? Pictograph.open : .none
    var isOddRegional = previous == .regional
    while position < end {
      let scalar = DecodedScalar(at: position, in: base, end: end)
      let record = UnicodeRecord(scalar.value)
      let current = record.graphemeBreak
      let isJoined =
        joins(previous, current)
        || (pictographic == .joined && record.isPictographic)
        || (isOddRegional && current == .regional)
      guard isJoined else { break }
      isOddRegional = current == .regional && !isOddRegional
      pictographic = pictographic.advanced(by: current, isPictographic: record.isPictographic)
      previous = current
      position += scalar.length
    }
    return position
  }

  /// Rules GB3 to GB9b, which look at two neighbours only.
  private static func joins(_ left: GraphemeBreak, _ right: GraphemeBreak) -> Bool {
    if left == .carriageReturn { return right == .lineFeed }
    if left.isControl || right.isControl { return false }
    if right == .extend || right == .joiner || right == .spacingMark || left == .prepend { return true }
    switch left {
    case .leading:
      return right == .leading || right == .vowel || right == .leadingVowel || right == .leadingVowelTrailing
    case .leadingVowel, .vowel: return right == .vowel || right == .trailing
    case .leadingVowelTrailing, .trailing: return right == .trailing
    default: return false
    }
  }

  /// How far rule GB11 (pictograph, extenders, joiner, pictograph) has been seen.
  private enum Pictograph {
    case none, open, joined

    func advanced(by next: GraphemeBreak, isPictographic: Bool) -> Pictograph {
      if isPictographic { return .open }
      guard self != .none else { return .none }
      return next == .extend ? .open : next == .joiner ? .joined : .none
    }
  }
}
