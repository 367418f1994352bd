internal import CUnicodeTables

/// What the tables know of one code point; the layout is described in `CUnicodeTables.h`.
struct UnicodeRecord {
  let bits: UInt64

  /// An ill-formed sequence (`DecodedScalar.invalid`) has the record of U+FFFD.
  @inline(__always)
  init(_ scalar: UInt32) { bits = templatelint_unicode_record(scalar) }

  @inline(__always) var wordBreak: WordBreak { WordBreak(rawValue: UInt8(truncatingIfNeeded: bits & 0x1F)) }
  @inline(__always) var graphemeBreak: GraphemeBreak {
    GraphemeBreak(rawValue: UInt8(truncatingIfNeeded: bits >> 5 & 0x0F))
  }
  @inline(__always) var isPictographic: Bool { bits & 1 << 9 != 0 }
  @inline(__always) var scriptNumber: UInt8 { UInt8(truncatingIfNeeded: bits >> 10 & 0x1F) }
  /// The script number where it stands, for comparisons.
  @inline(__always) var scriptBits: UInt64 { bits & 0x1F << 10 }
  @inline(__always) var textClass: TextClass { TextClass(rawValue: UInt8(truncatingIfNeeded: bits >> 15 & 0x1F)) }
  @inline(__always) var isCapital: Bool { bits & 1 << 20 != 0 }
  @inline(__always) var hasCase: Bool { bits & 1 << 21 != 0 }
  @inline(__always) var displayWidth: Int { Int(bits >> 22 & 3) }
  @inline(__always) var isIgnorable: Bool { bits & 1 << 24 != 0 }
  /// General category L or N.
  @inline(__always) var isLetterOrNumber: Bool { bits & 1 << 25 != 0 }

  /// A letter of a script that folds to three bytes at most: what the fast loop over words reads.
  @inline(__always) var isPlainLetter: Bool { bits & 1 << 26 != 0 }
  /// A mark that UAX #29 keeps with its letter, likewise.
  @inline(__always) var isPlainMark: Bool { bits & 1 << 27 != 0 }

  /// 0 to 3: the folding has that many bytes, in `foldValue`; else see `FoldWriter`.
  @inline(__always) var foldOperation: UInt8 { UInt8(truncatingIfNeeded: bits >> 56) }
  @inline(__always) var foldValue: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) & 0xFF_FFFF }

  @inline(__always) var script: Script { Script(rawValue: scriptNumber) ?? .other }
}

/// Word_Break of UAX #29. A struct over its number, because the values come from generated data.
struct WordBreak: Equatable {
  let rawValue: UInt8

  static let other = WordBreak(rawValue: 0)
  static let carriageReturn = WordBreak(rawValue: 1)
  static let lineFeed = WordBreak(rawValue: 2)
  static let newline = WordBreak(rawValue: 3)
  static let extend = WordBreak(rawValue: 4)
  static let joiner = WordBreak(rawValue: 5)
  static let format = WordBreak(rawValue: 6)
  static let regional = WordBreak(rawValue: 7)
  static let katakana = WordBreak(rawValue: 8)
  static let hebrew = WordBreak(rawValue: 9)
  static let letter = WordBreak(rawValue: 10)
  static let singleQuote = WordBreak(rawValue: 11)
  static let doubleQuote = WordBreak(rawValue: 12)
  static let midNumberLetter = WordBreak(rawValue: 13)
  static let midLetter = WordBreak(rawValue: 14)
  static let midNumber = WordBreak(rawValue: 15)
  static let numeric = WordBreak(rawValue: 16)
  static let extendNumberLetter = WordBreak(rawValue: 17)
  static let space = WordBreak(rawValue: 18)

  /// AHLetter of the rules.
  @inline(__always) var isLetter: Bool { self == .letter || self == .hebrew }
  /// Skipped by rule WB4.
  @inline(__always) var isSkipped: Bool { rawValue >= 4 && rawValue <= 6 }
  /// CR, LF and Newline of rules WB3a and WB3b.
  @inline(__always) var isLineEnd: Bool { rawValue >= 1 && rawValue <= 3 }
}

/// Grapheme_Cluster_Break of UAX #29.
struct GraphemeBreak: Equatable {
  let rawValue: UInt8

  static let other = GraphemeBreak(rawValue: 0)
  static let carriageReturn = GraphemeBreak(rawValue: 1)
  static let lineFeed = GraphemeBreak(rawValue: 2)
  static let control = GraphemeBreak(rawValue: 3)
  static let extend = GraphemeBreak(rawValue: 4)
  static let joiner = GraphemeBreak(rawValue: 5)
  static let regional = GraphemeBreak(rawValue: 6)
  static let prepend = GraphemeBreak(rawValue: 7)
  static let spacingMark = GraphemeBreak(rawValue: 8)
  static let leading = GraphemeBreak(rawValue: 9)
  static let vowel = GraphemeBreak(rawValue: 10)
  static let trailing = GraphemeBreak(rawValue: 11)
  static let leadingVowel = GraphemeBreak(rawValue: 12)
  static let leadingVowelTrailing = GraphemeBreak(rawValue: 13)

  @inline(__always) var isControl: Bool { rawValue >= 1 && rawValue <= 3 }
}

/// What a code point begins, as the tokenizer sees it.
struct TextClass: Equatable {
  let rawValue: UInt8

  static let symbol = TextClass(rawValue: 0)
  /// Begins a word by UAX #29.
  static let letter = TextClass(rawValue: 1)
  /// A word by itself with its marks: Han, hiragana, Thai, Lao, Khmer, Myanmar.
  static let character = TextClass(rawValue: 2)
  static let digit = TextClass(rawValue: 3)
  static let space = TextClass(rawValue: 4)
  static let lineBreak = TextClass(rawValue: 5)
  static let sentenceEnd = TextClass(rawValue: 6)
  static let currency = TextClass(rawValue: 7)
  static let mark = TextClass(rawValue: 8)
  static let percent = TextClass(rawValue: 9)
  static let emoji = TextClass(rawValue: 10)
  static let ignorable = TextClass(rawValue: 11)
  static let regional = TextClass(rawValue: 12)
}
