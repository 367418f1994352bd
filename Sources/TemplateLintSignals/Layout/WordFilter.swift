/// Which three bytes the stems, and the infixes and tails, of a language begin with: most words have none of them, and need
/// not be looked up piece by piece.
package enum WordFilter {
  /// Words of 64 bits: those for stems, then those for infixes and tails.
  package static let count = 128
  private static let half = 64

  /// Notes one literal.
  package static func insert(_ bytes: [UInt8], _ kind: LiteralKind, into filter: inout [UInt64]) {
    guard kind != .exact else { return }
    let first = kind == .stem ? 0 : half
    guard bytes.count >= 3 else {
      for index in first..<first + half { filter[index] = ~0 }
      return
    }
    let bit = Self.bit(bytes[0], bytes[1], bytes[2])
    filter[first + bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a stem may begin with these bytes.
  @inline(__always)
  static func mayBeStem(_ filter: UnsafePointer<UInt64>, _ word: UnsafePointer<UInt8>) -> Bool {
    let bit = bit(word[0], word[1], word[2])
    return filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// Whether an infix or tail may.
  @inline(__always)
  static func mayBeInfix(_ filter: UnsafePointer<UInt64>, _ word: UnsafePointer<UInt8>) -> Bool {
    let bit = bit(word[0], word[1], word[2])
    return filter[half + bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  @inline(__always)
  private static func bit(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    Int(((UInt32(a) | UInt32(b) << 8 | UInt32(c) << 16) &* 0x9E37_79B1) >> 20)
  }
}
