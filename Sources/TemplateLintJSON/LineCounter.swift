/// Lines and columns while a stream goes by: LF, CRLF and CR end a line, columns are UTF-16 units.
struct LineCounter: Sendable {
  /// Number of the current line, from 1.
  private(set) var line = 1
  /// Absolute offset of the current line's first byte.
  private(set) var lineStart = 0
  private var lastReturn = -2
  /// A place on the current line whose column is known, so that no byte is counted twice.
  private var known = (offset: 0, column: 1)

  /// Takes note of a line feed or carriage return at an absolute offset.
  mutating func lineBreak(_ byte: UInt8, at offset: Int) {
    if byte == 0x0D {
      lastReturn = offset
      line += 1
    } else if lastReturn != offset - 1 {
      line += 1
    }
    lineStart = offset + 1
  }

  /// Takes note of every line break in a stretch of the buffer.
  mutating func skip(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    for index in range where bytes[index] == 0x0A || bytes[index] == 0x0D {
      lineBreak(bytes[index], at: base + index)
    }
  }

  /// Begins the columns anew at an offset that is no byte of text: after a byte order mark.
  mutating func beginColumns(at offset: Int) {
    lineStart = offset
    known = (offset, 1)
  }

  /// The column of an absolute offset on the current line; `bytes` hold the input from `base` on.
  mutating func column(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, base: Int) -> Int {
    if known.offset < lineStart { known = (lineStart, 1) }
    let from = max(known.offset, base)
    guard offset > from else { return known.column }
    known = (offset, known.column + Self.units(in: bytes, from: from - base, to: min(offset - base, bytes.count)))
    return known.column
  }

  /// UTF-16 units of UTF-8 bytes: one for each byte that begins a sequence, one more where it has four bytes.
  private static func units(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var units = 0
    var index = start
    // A file of one line is counted whole, so eight bytes at a time; a shifted word has each byte's bit 6 at bit 7.
    while end - index >= 8 {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let following = word & ~(word << 1) & 0x8080_8080_8080_8080
      let leading = word & (word << 1) & (word << 2) & (word << 3) & 0x8080_8080_8080_8080
      units += 8 - following.nonzeroBitCount + leading.nonzeroBitCount
      index += 8
    }
    while index < end {
      units += (base[index] & 0xC0 == 0x80 ? 0 : 1) + (base[index] >= 0xF0 ? 1 : 0)
      index += 1
    }
    return units
  }
}
