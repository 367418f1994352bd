internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Finds numbers of payment cards by their check digit.
enum CardNumber {
  /// Whether bytes hold 13 to 19 digits, with spaces or hyphens between them, that pass the check of payment cards.
  static func isHeld(by bytes: ArraySlice<UInt8>) -> Bool { range(in: bytes) != nil }

  /// Where the first one stands.
  static func range(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      guard isDigit(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var count = 0
      var last = offset
      while offset < bytes.endIndex, isDigit(bytes[offset]) || bytes[offset] == 0x20 || bytes[offset] == 0x2D {
        if isDigit(bytes[offset]) {
          count += 1
          last = offset
        }
        offset += 1
      }
      if (13...19).contains(count), hasIssuer(bytes[start]), passes(bytes[start...last]) { return start..<(last + 1) }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Card numbers begin with 3 to 6 (or 2 for Mastercard's newer range).
  private static func hasIssuer(_ byte: UInt8) -> Bool { byte >= 0x32 && byte <= 0x36 }

  /// The Luhn check of ISO/IEC 7812-1.
  private static func passes(_ bytes: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    var doubles = false
    for byte in bytes.reversed() where isDigit(byte) {
      let digit = Int(byte - 0x30) * (doubles ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
      doubles.toggle()
    }
    return sum % 10 == 0
  }
}
