/// Lengths of a stretch of UTF-8 text in the units that limits are written in.
///
/// An ill-formed sequence counts 1 in every unit. Ranges are cut to the bytes that there are.
package enum TextLength {
  /// UTF-16 units: what JavaScript, Java and editors call length.
  package static func utf16Count(of bytes: UnsafeBufferPointer<UInt8>, in range: ByteRange) -> Int {
    count(bytes, range) { $0.utf16Count }
  }

  /// Code points.
  package static func codePointCount(of bytes: UnsafeBufferPointer<UInt8>, in range: ByteRange) -> Int {
    count(bytes, range) { _ in 1 }
  }

  /// What a reader sees as characters: extended grapheme clusters (UAX #29), so that a family emoji counts 1.
  package static func graphemeCount(of bytes: UnsafeBufferPointer<UInt8>, in range: ByteRange) -> Int {
    let end = min(Int(range.end), bytes.count)
    var offset = Int(range.start)
    var count = 0
    while offset < end {
      offset = GraphemeSegmenter.boundary(after: offset, in: bytes, end: end)
      count += 1
    }
    return count
  }

  @inline(__always)
  private static func count(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ units: (DecodedScalar) -> Int
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let end = min(Int(range.end), bytes.count)
    var offset = Int(range.start)
    var count = 0
    while offset < end {
      let scalar = DecodedScalar(at: offset, in: base, end: end)
      count += units(scalar)
      offset += scalar.length
    }
    return count
  }
}
