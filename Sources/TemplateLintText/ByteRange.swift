/// A half-open range of bytes in one buffer; which buffer is said where the range is stored.
///
/// Thirty-two bits an edge: a record is at most 4 MiB, and streams are read in blocks far below 4 GiB.
package struct ByteRange: Hashable, Sendable {
  /// Offset of the first byte.
  package var start: UInt32
  /// Offset after the last byte.
  package var end: UInt32

  @inlinable
  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable
  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// Number of bytes.
  @inlinable package var count: Int { Int(end) - Int(start) }
  @inlinable package var isEmpty: Bool { start == end }
  /// The same range as indices for an array or a span.
  @inlinable package var indices: Range<Int> { Int(start)..<Int(end) }

  @inlinable
  package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  @inlinable
  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
}
