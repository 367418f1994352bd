extension FoldWriter {
  /// Kana voicing marks and Hangul jamo join the code point before them; alone they stay.
  @inline(never)
  mutating func compose(_ source: UnsafePointer<UInt8>, _ scalar: DecodedScalar) {
    if count >= 3, let joined = Self.composition(of: lastThreeByteScalar, with: scalar.value) {
      takeBackThree()
      append(UInt8(truncatingIfNeeded: 0xE0 | joined >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | joined >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | joined & 0x3F))
    } else {
      for index in 0..<scalar.length { append(source[index]) }
    }
  }

  /// Undoes three bytes; each step of FNV-1a can be turned back, because its prime is odd.
  private mutating func takeBackThree() {
    for _ in 0..<3 {
      written -= 1
      hash = (hash &* 0x359C_449B) ^ UInt32(output[written])
    }
  }

  private var lastThreeByteScalar: UInt32 {
    UInt32(output[written - 3] & 0x0F) << 12 | UInt32(output[written - 2] & 0x3F) << 6
      | UInt32(output[written - 1] & 0x3F)
  }

  private static func composition(of left: UInt32, with right: UInt32) -> UInt32? {
    switch right {
    case 0x1161...0x1175 where left >= 0x1100 && left <= 0x1112:
      return 0xAC00 + ((left - 0x1100) * 21 + (right - 0x1161)) * 28
    case 0x11A8...0x11C2 where left >= 0xAC00 && left <= 0xD7A3 && (left - 0xAC00) % 28 == 0:
      return left + right - 0x11A7
    case 0x3099, 0xFF9E: return voiced(left)
    case 0x309A, 0xFF9F: return semiVoiced(left)
    default: return nil
    }
  }

  /// Ka to to are every other code point before the voiced one; ha to ho every third.
  private static func voiced(_ kana: UInt32) -> UInt32? {
    let isKatakana = kana >= 0x30A1
    switch isKatakana ? kana - 0x60 : kana {
    case 0x3046: return isKatakana ? 0x30F4 : 0x3094
    case 0x304B...0x3062: return kana & 1 == 1 ? kana + 1 : nil
    case 0x3064...0x3069: return kana & 1 == 0 ? kana + 1 : nil
    case 0x306F...0x307D: return (kana - (isKatakana ? 0x30CF : 0x306F)) % 3 == 0 ? kana + 1 : nil
    case 0x308F...0x3092: return isKatakana ? kana + 8 : nil
    case 0x309D: return kana + 1
    default: return nil
    }
  }

  private static func semiVoiced(_ kana: UInt32) -> UInt32? {
    let hiragana = kana >= 0x30A1 ? kana - 0x60 : kana
    guard (0x306F...0x307D).contains(hiragana), (hiragana - 0x306F) % 3 == 0 else { return nil }
    return kana + 2
  }
}
