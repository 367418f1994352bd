/// The second view of a disguised word: what a reader sees in `fr€e`, `disc0unt` or a word with letters of another script.
package enum Lookalikes {
  /// The folded bytes of a disguised token with look-alikes put right. Digits and signs become the letters they stand for;
  /// of mixed Latin and Cyrillic or Greek letters, the ones that are fewer become those of the other script.
  package static func plain(_ folded: Span<UInt8>) -> ContiguousArray<UInt8> {
    folded.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var result = ContiguousArray<UInt8>()
      result.reserveCapacity(bytes.count)
      let towardLatin = isMostlyLatin(base, bytes.count)
      var offset = 0
      while offset < bytes.count {
        let scalar = DecodedScalar(at: offset, in: base, end: bytes.count)
        if let letter = letter(for: scalar.value, towardLatin: towardLatin) {
          append(letter, to: &result)
        } else {
          for index in offset..<(offset + scalar.length) { result.append(base[index]) }
        }
        offset += scalar.length
      }
      return result
    }
  }

  private static func isMostlyLatin(_ base: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    var balance = 0
    var offset = 0
    while offset < end {
      let scalar = DecodedScalar(at: offset, in: base, end: end)
      switch UnicodeRecord(scalar.value).script {
      case .latin: balance += 1
      case .cyrillic, .greek: balance -= 1
      default: break
      }
      offset += scalar.length
    }
    return balance >= 0
  }

  private static func letter(for value: UInt32, towardLatin: Bool) -> UInt32? {
    guard towardLatin else { return cyrillic.first { $0.1 == value }?.0 }
    switch value {
    case 0x24: return 0x73  // $ s
    case 0x30: return 0x6F  // 0 o
    case 0x31: return 0x69  // 1 i
    case 0x33, 0x20AC: return 0x65  // 3 € e
    case 0x34, 0x40: return 0x61  // 4 @ a
    case 0x35: return 0x73  // 5 s
    case 0x37: return 0x74  // 7 t
    case 0x38: return 0x62  // 8 b
    case 0x370...0x52F: return cyrillic.first { $0.0 == value }?.1 ?? greek.first { $0.0 == value }?.1
    default: return nil
    }
  }

  /// Small Cyrillic letters and the Latin ones that look the same (Unicode's confusables.txt, 15.0.0).
  private static let cyrillic: [(UInt32, UInt32)] = [
    (0x430, 0x61), (0x435, 0x65), (0x43E, 0x6F), (0x440, 0x70), (0x441, 0x63), (0x443, 0x79), (0x445, 0x78),
    (0x456, 0x69),
    (0x458, 0x6A), (0x455, 0x73), (0x43A, 0x6B), (0x43C, 0x6D), (0x442, 0x74), (0x432, 0x62), (0x43D, 0x68),
    (0x4BB, 0x68),
  ]

  private static let greek: [(UInt32, UInt32)] = [
    (0x3B1, 0x61), (0x3BF, 0x6F), (0x3C1, 0x70), (0x3BD, 0x76), (0x3B5, 0x65), (0x3B9, 0x69), (0x3BA, 0x6B),
    (0x3C4, 0x74),
    (0x3C5, 0x75), (0x3C7, 0x78), (0x3B7, 0x6E),
  ]

  private static func append(_ value: UInt32, to result: inout ContiguousArray<UInt8>) {
    if value < 0x80 {
      result.append(UInt8(truncatingIfNeeded: value))
    } else {
      result.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      result.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}
