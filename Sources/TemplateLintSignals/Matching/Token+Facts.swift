internal import TemplateLintText

/// Flags as plain bit tests: the option set's own methods are generic calls into another module, one for each token.
extension Token {
  var isKatakana: Bool { flags.rawValue & (1 << 8) != 0 }
  var isBlankLine: Bool { flags.rawValue & (1 << 5) != 0 }
  var isDisguised: Bool { flags.rawValue & (1 << 6) != 0 }
  var isAllCapitals: Bool { flags.rawValue & (1 << 4) != 0 }
  var holdsPlaceholder: Bool { flags.rawValue & (1 << 0) != 0 }
  /// Raw value of `kind`: cases are stored as their numbers.
  @inline(__always)
  var kindCode: UInt8 { unsafeBitCast(kind, to: UInt8.self) }
  /// Raw value of `script`, likewise.
  @inline(__always)
  var scriptCode: UInt8 { unsafeBitCast(script, to: UInt8.self) }
  @inline(__always)
  var isBeyondASCII: Bool { flags.rawValue & (1 << 7) != 0 }
}
