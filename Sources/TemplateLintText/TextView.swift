/// The bytes of one field as the recognizers see them: questions about what stands where, nothing stored.
///
/// Two words, passed in registers; extensions recognize one class of token each.
struct TextView {
  let base: UnsafePointer<UInt8>
  let end: Int

  /// The code point at `offset`, which must be below `end`.
  @inline(__always)
  func scalar(at offset: Int) -> DecodedScalar { DecodedScalar(at: offset, in: base, end: end) }

  /// The byte at `offset`, 0 at the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < end ? base[offset] : 0 }

  /// An ASCII digit.
  @inline(__always)
  func isDigit(at offset: Int) -> Bool { offset < end && ASCII.isDigit(base[offset]) }

  /// A decimal digit of any script.
  @inline(__always)
  func isAnyDigit(at offset: Int) -> Bool {
    guard offset < end else { return false }
    if base[offset] < 0x80 { return ASCII.isDigit(base[offset]) }
    return UnicodeRecord(scalar(at: offset).value).textClass == .digit
  }

  /// A letter or digit of any script.
  @inline(__always)
  func isAlphanumeric(at offset: Int) -> Bool {
    guard offset < end else { return false }
    if base[offset] < 0x80 { return ASCII.isAlphanumeric(base[offset]) }
    return UnicodeRecord(scalar(at: offset).value).isLetterOrNumber
  }

  /// A letter that UAX #29 joins to others.
  @inline(__always)
  func isLetter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    if base[offset] < 0x80 { return ASCII.isLetter(base[offset]) }
    return UnicodeRecord(scalar(at: offset).value).wordBreak.isLetter
  }

  /// A small letter of a script that has two cases.
  func isSmallLetter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    if base[offset] < 0x80 { return ASCII.isSmall(base[offset]) }
    let record = UnicodeRecord(scalar(at: offset).value)
    return record.hasCase && !record.isCapital
  }

  /// A digit or a brace: what an amount or a reference goes on with.
  @inline(__always)
  func opensValue(at offset: Int) -> Bool { byte(at: offset) == 0x7B || isAnyDigit(at: offset) }

  /// The placeholder whose first brace is at `offset`.
  @inline(__always)
  func placeholder(at offset: Int) -> Placeholder? {
    byte(at: offset) == 0x7B ? Placeholder(at: offset, in: base, end: end) : nil
  }

  /// The end of the single space or tab at `offset`; nil when there is none.
  @inline(__always)
  func spaceEnd(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = base[offset]
    if byte < 0x80 { return byte == 0x20 || byte == 0x09 ? offset + 1 : nil }
    return spaceEndBeyondASCII(at: offset)
  }

  @inline(never)
  private func spaceEndBeyondASCII(at offset: Int) -> Int? {
    let scalar = scalar(at: offset)
    return UnicodeRecord(scalar.value).textClass == .space ? offset + scalar.length : nil
  }

  /// After the space at `offset` if there is one, else `offset`.
  @inline(__always)
  func skippingSpace(at offset: Int) -> Int { spaceEnd(at: offset) ?? offset }

  /// The end of the line break at `offset`; CRLF is one.
  func lineBreakEnd(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = base[offset]
    if byte == 0x0D { return self.byte(at: offset + 1) == 0x0A ? offset + 2 : offset + 1 }
    if byte < 0x80 { return byte >= 0x0A && byte <= 0x0C ? offset + 1 : nil }
    let scalar = scalar(at: offset)
    return UnicodeRecord(scalar.value).textClass == .lineBreak ? offset + scalar.length : nil
  }

  /// The end of the grapheme cluster that starts at `offset`.
  func clusterEnd(at offset: Int) -> Int { GraphemeSegmenter.boundary(after: offset, in: base, end: end) }

  /// U+20E3, with or without U+FE0F, after the byte at `offset`: `1️⃣`.
  @inline(__always)
  func isKeycap(at offset: Int) -> Bool { byte(at: offset + 1) >= 0xE2 && isKeycapMark(at: offset + 1) }

  @inline(never)
  private func isKeycapMark(at offset: Int) -> Bool {
    let mark = scalar(at: offset)
    if mark.value == 0x20E3 { return true }
    return mark.value == 0xFE0F && offset + mark.length < end && scalar(at: offset + mark.length).value == 0x20E3
  }
}

/// What a recognizer found: a token of that kind up to `end`.
struct Recognition {
  var kind: TokenKind
  var end: Int
  var flags: TokenFlags = []
}

/// Digits or a placeholder: the number inside an amount, a percentage, a time or a date.
struct Operand {
  var end: Int
  /// `holdsPlaceholder` for a placeholder, with `malformed` where it is; empty for digits.
  var flags: TokenFlags = []
}
