/// The `\uXXXX` of JSON.
enum JSONEscape {
  /// The code unit of an escape that starts at an offset; nil where none stands there whole.
  static func unit(_ bytes: UnsafePointer<UInt8>, at offset: Int, end: Int) -> UInt16? {
    guard end - offset >= 6, bytes[offset] == 0x5C, bytes[offset + 1] == 0x75 else { return nil }
    var unit: UInt16 = 0
    for index in 2..<6 {
      guard let digit = hexDigit(bytes[offset + index]) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte &- 0x30
    case 0x41...0x46: byte &- 0x37
    case 0x61...0x66: byte &- 0x57
    default: nil
    }
  }
}
