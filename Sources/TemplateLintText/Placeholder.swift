/// A placeholder in text: `{{1}}`, `{{name}}`, or something that was meant to be one.
package struct Placeholder: Equatable, Sendable {
  /// The whole, braces included.
  package var range: ByteRange
  /// What stands between the braces, without spaces around it.
  package var name: ByteRange
  /// `positional`, `named` or `malformed`.
  package var form: TokenFlags

  /// Longest text between braces that still counts as a placeholder, in bytes.
  static let maximumName = 80

  var end: Int { Int(range.end) }

  /// The flags of a token that has this placeholder inside.
  var flagsInside: TokenFlags { form == .malformed ? [.holdsPlaceholder, .malformed] : .holdsPlaceholder }

  /// The placeholder whose first brace is at `start`; nil when the brace is punctuation.
  ///
  /// Malformed are: single braces around a number or a name, missing or additional braces, spaces or other characters
  /// inside, nothing inside.
  @inline(__always)
  init?(at start: Int, in base: UnsafePointer<UInt8>, end: Int) {
    // `{{1}}`, as nearly all are.
    if end - start > 5, base[start + 1] == 0x7B, ASCII.isDigit(base[start + 2]), base[start + 3] == 0x7D,
      base[start + 4] == 0x7D, base[start + 5] != 0x7D
    {
      self.init(start, start + 5, (start + 2)..<(start + 3), .positional)
    } else {
      self.init(readingAt: start, in: base, end: end)
    }
  }

  @inline(never)
  private init?(readingAt start: Int, in base: UnsafePointer<UInt8>, end: Int) {
    var inner = start
    while inner < end, inner - start < 4, base[inner] == 0x7B { inner += 1 }
    let opened = inner - start
    guard opened > 0 else { return nil }
    var stop = inner
    while stop < end, stop - inner <= Self.maximumName, !Self.isOutside(base[stop]) { stop += 1 }
    var close = stop
    while close < end, close - stop < opened + 1, base[close] == 0x7D { close += 1 }
    let closed = close - stop
    var name = inner..<stop
    while let last = name.last, base[last] == 0x20 { name = name.lowerBound..<last }
    while let first = name.first, base[first] == 0x20 { name = (first + 1)..<name.upperBound }
    let shape = Self.shape(base, name)
    guard closed > 0 || opened >= 2 else { return nil }
    if closed == 0 {
      // Nothing closes it: the braces and one word.
      var word = inner
      while word < stop, Self.isNameByte(base[word]) { word += 1 }
      guard word > inner else { return nil }
      self.init(start, word, inner..<word, .malformed)
    } else {
      guard opened >= 2 || closed >= 2 || shape != .malformed else { return nil }
      let isWhole = opened == 2 && closed == 2 && name == inner..<stop
      self.init(start, close, name, isWhole ? shape : .malformed)
    }
  }

  private init(_ start: Int, _ end: Int, _ name: Range<Int>, _ form: TokenFlags) {
    range = ByteRange(start, end)
    self.name = ByteRange(name.lowerBound, name.upperBound)
    self.form = form
  }

  /// Every placeholder in a stretch of text, those inside links and amounts included, in order.
  package static func all(in bytes: UnsafeBufferPointer<UInt8>, range: ByteRange) -> [Placeholder] {
    var found: ContiguousArray<Placeholder> = []
    append(in: bytes, range: range, to: &found)
    return Array(found)
  }

  /// The same into memory that is kept.
  package static func append(
    in bytes: UnsafeBufferPointer<UInt8>, range: ByteRange, to found: inout ContiguousArray<Placeholder>
  ) {
    guard let base = bytes.baseAddress else { return }
    let end = min(Int(range.end), bytes.count)
    var offset = Int(range.start)
    while offset < end {
      if base[offset] == 0x7B, let placeholder = Placeholder(at: offset, in: base, end: end) {
        found.append(placeholder)
        offset = placeholder.end
      } else {
        offset += 1
      }
    }
  }

  /// Braces and line breaks never belong to a name.
  private static func isOutside(_ byte: UInt8) -> Bool {
    byte == 0x7B || byte == 0x7D || byte == 0x0A || byte == 0x0D
  }

  private static func isNameByte(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == 0x5F }

  private static func shape(_ base: UnsafePointer<UInt8>, _ name: Range<Int>) -> TokenFlags {
    guard let first = name.first else { return .malformed }
    if name.allSatisfy({ ASCII.isDigit(base[$0]) }) { return .positional }
    guard !ASCII.isDigit(base[first]), name.allSatisfy({ isNameByte(base[$0]) }) else { return .malformed }
    return .named
  }
}
