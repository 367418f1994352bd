import TemplateLintText

/// Walks a text once, from libyaml's count of code points to byte offsets, lines and columns.
///
/// Only forward: libyaml's events come in the order of the text, so that the whole walk is linear.
struct SourceCursor {
  private let bytes: [UInt8]
  private var scalars = 0
  private(set) var offset: Int
  private(set) var position = LinePosition(line: 1, column: 1)

  /// - Parameter start: offset of code point 0, after a byte order mark.
  init(_ bytes: [UInt8], start: Int) {
    self.bytes = bytes
    offset = start
  }

  /// Goes to a code point; stays where it is when that lies behind.
  mutating func move(toScalar target: Int) {
    while scalars < target, offset < bytes.count { step() }
  }

  /// Goes to a byte offset, to the start of its code point.
  mutating func move(toByte target: Int) {
    while offset < target, offset < bytes.count { step() }
  }

  private mutating func step() {
    let byte = bytes[offset]
    scalars += 1
    if byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)) {
      offset += 1
      position = LinePosition(line: position.line + 1, column: 1)
    } else if byte < 0x80 {
      offset += 1
      position.column += 1
    } else {
      let scalar = bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { DecodedScalar(at: offset, in: $0, end: buffer.count) }
      }
      offset += scalar?.length ?? 1
      position.column += scalar?.utf16Count ?? 1
    }
  }
}
