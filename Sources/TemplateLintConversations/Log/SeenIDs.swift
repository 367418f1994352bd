/// Remembers which message ids were seen, as 128 bits each.
///
/// With a span it forgets ids that are older than the span, and keeps those of at most twice the span.
package struct SeenIDs: Sendable {
  private struct Digest: Hashable {
    var high: UInt64
    var low: UInt64
  }

  /// Milliseconds of the log that an id is remembered for; nil for ever.
  private let span: Int64?
  private var current: Set<Digest> = []
  private var previous: Set<Digest> = []
  private var begin = Int64.min

  package init(span: Int64?) { self.span = span }

  /// Whether the id is new; it is known from then on.
  package mutating func insert(_ id: String, at moment: Int64) -> Bool {
    if let span {
      if begin == .min { begin = moment }
      if moment >= begin + span {
        previous = current
        current = []
        begin = moment
      }
    }
    let digest = Self.digest(id)
    if !previous.isEmpty, previous.contains(digest) { return false }
    return current.insert(digest).inserted
  }

  /// FNV-1a forwards, and a second pass with another start and a final mix: collisions of a log's own ids do not happen.
  private static func digest(_ id: String) -> Digest {
    var high: UInt64 = 0xCBF2_9CE4_8422_2325
    var low: UInt64 = 0x9E37_79B9_7F4A_7C15
    for byte in id.utf8 {
      high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
      low = (low ^ UInt64(byte)) &* 0xFF51_AFD7_ED55_8CCD
      low ^= low >> 29
    }
    return Digest(high: high, low: low)
  }
}
