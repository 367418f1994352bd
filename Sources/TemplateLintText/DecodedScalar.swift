/// One code point read from UTF-8 bytes, or one ill-formed sequence.
package struct DecodedScalar: Equatable, Sendable {
  /// The code point; `invalid` for an ill-formed sequence.
  package var value: UInt32
  /// Bytes taken: 1 to 4; for an ill-formed sequence the maximal subpart that a decoder replaces by one U+FFFD.
  package var length: Int

  /// Stands for an ill-formed sequence; above every code point.
  package static let invalid: UInt32 = 0xFFFF_FFFF

  package var isValid: Bool { value != Self.invalid }

  /// UTF-16 units that this code point takes; an ill-formed sequence takes 1.
  package var utf16Count: Int { value >= 0x10000 && value != Self.invalid ? 2 : 1 }

  @inline(__always)
  init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// Reads the code point at `offset`, which must be below `end`; never reads at or after `end`.
  @inline(__always)
  package init(at offset: Int, in bytes: UnsafePointer<UInt8>, end: Int) {
    let first = bytes[offset]
    if first < 0x80 {
      self.init(value: UInt32(first), length: 1)
    } else if first & 0xF0 == 0xE0, end &- offset >= 3, bytes[offset &+ 1] & 0xC0 == 0x80,
      bytes[offset &+ 2] & 0xC0 == 0x80,
      bytes[offset &+ 1] >= 0xA0 || first != 0xE0, bytes[offset &+ 1] < 0xA0 || first != 0xED
    {
      let value =
        UInt32(first & 0x0F) << 12 | UInt32(bytes[offset &+ 1] & 0x3F) << 6 | UInt32(bytes[offset &+ 2] & 0x3F)
      self.init(value: value, length: 3)
    } else if first >= 0xC2, first < 0xE0, end &- offset >= 2, bytes[offset &+ 1] & 0xC0 == 0x80 {
      self.init(value: UInt32(first & 0x1F) << 6 | UInt32(bytes[offset &+ 1] & 0x3F), length: 2)
    } else {
      self = Self.decodeRare(first, at: offset, in: bytes, end: end)
    }
  }

  /// Four-byte sequences and everything ill-formed (Unicode 15.0, table 3-7).
  @inline(never)
  private static func decodeRare(
    _ first: UInt8, at offset: Int, in bytes: UnsafePointer<UInt8>, end: Int
  ) -> DecodedScalar {
    guard first >= 0xC2, first <= 0xF4 else { return DecodedScalar(value: invalid, length: 1) }
    let needed = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var value = UInt32(first) & (needed == 1 ? 0x1F : needed == 2 ? 0x0F : 0x07)
    var taken = 1
    while taken <= needed {
      guard offset + taken < end else { return DecodedScalar(value: invalid, length: taken) }
      let next = bytes[offset + taken]
      let isAllowed = taken == 1 ? secondByteIsAllowed(next, after: first) : next & 0xC0 == 0x80
      guard isAllowed else { return DecodedScalar(value: invalid, length: taken) }
      value = value << 6 | UInt32(next & 0x3F)
      taken += 1
    }
    return DecodedScalar(value: value, length: taken)
  }

  private static func secondByteIsAllowed(_ byte: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: byte >= 0xA0 && byte <= 0xBF
    case 0xED: byte >= 0x80 && byte <= 0x9F
    case 0xF0: byte >= 0x90 && byte <= 0xBF
    case 0xF4: byte >= 0x80 && byte <= 0x8F
    default: byte & 0xC0 == 0x80
    }
  }
}
