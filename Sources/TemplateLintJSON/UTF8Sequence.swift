/// One sequence of UTF-8: how long it is, and how a scalar is written.
///
/// Source: https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/ table 3-7 (2024-09).
enum UTF8Sequence {
  /// Length of the well-formed sequence outside ASCII that starts at a pointer; 0 where there is none.
  @inline(__always)
  static func length(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
    let lead = bytes[0]
    switch lead {
    case 0xE0...0xEF:
      guard available >= 3, isTail(bytes[1]), isTail(bytes[2]) else { return 0 }
      if lead == 0xE0 { return bytes[1] >= 0xA0 ? 3 : 0 }
      if lead == 0xED { return bytes[1] < 0xA0 ? 3 : 0 }
      return 3
    case 0xC2...0xDF:
      return available >= 2 && isTail(bytes[1]) ? 2 : 0
    case 0xF0...0xF4:
      guard available >= 4, isTail(bytes[1]), isTail(bytes[2]), isTail(bytes[3]) else { return 0 }
      if lead == 0xF0 { return bytes[1] >= 0x90 ? 4 : 0 }
      if lead == 0xF4 { return bytes[1] < 0x90 ? 4 : 0 }
      return 4
    default: return 0
    }
  }

  @inline(__always)
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Writes a scalar that is no surrogate, and gives its length of 1 to 4 bytes.
  static func encode(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
    if scalar < 0x80 {
      output[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    let length = encodedLength(scalar)
    var rest = scalar
    for index in stride(from: length - 1, to: 0, by: -1) {
      output[index] = 0x80 | UInt8(truncatingIfNeeded: rest & 0x3F)
      rest >>= 6
    }
    let marks: UInt8 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
    output[0] = marks | UInt8(truncatingIfNeeded: rest)
    return length
  }

  static func encodedLength(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }
}
