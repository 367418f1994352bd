/// A folded text with the way back: for every folded byte, the byte of the source that it came from.
package struct FoldedText: Sendable {
  package var bytes: ContiguousArray<UInt8> = []
  /// For each folded byte the offset of the source code point it came from, then one entry: the end of the source range.
  /// Never decreasing.
  package var origins: ContiguousArray<UInt32> = []

  package init() {}

  /// The source bytes that gave the folded bytes in `range`: from the first one's code point to the next code point that
  /// gave a byte outside `range`. Out of bounds is cut.
  package func sourceRange(of range: Range<Int>) -> ByteRange {
    guard let last = origins.last else { return ByteRange(0, 0) }
    let lower = min(max(0, range.lowerBound), origins.count - 1)
    let start = origins[lower]
    var upper = min(max(lower, range.upperBound), origins.count - 1)
    while upper < origins.count, upper > lower, origins[upper] == origins[upper - 1], origins[upper] != last {
      upper += 1
    }
    return ByteRange(start: start, end: upper < origins.count ? origins[upper] : last)
  }
}
