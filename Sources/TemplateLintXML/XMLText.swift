/// Text as XML 1.0 can hold it.
///
/// libxml2's text writer checks nothing: it passes U+0001 or a stray byte through, so that the document no longer parses, and
/// silently cuts the text at NUL. Every text and attribute value therefore goes through `appendLegal`.
/// Source: https://www.w3.org/TR/xml/#charsets (Char production).
package enum XMLText {
  /// UTF-8 of U+FFFD, which stands for whatever XML cannot hold.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends `text` with every illegal character and every invalid UTF-8 sequence replaced by U+FFFD.
  package static func appendLegal(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var index = 0
    var clean = 0
    while index < text.count {
      let length = legalLength(text, at: index)
      if length > 0 {
        index += length
        continue
      }
      output.append(contentsOf: text[clean..<index])
      output.append(contentsOf: replacement)
      index += illegalLength(text, at: index)
      clean = index
    }
    output.append(contentsOf: text[clean..<index])
  }

  /// Bytes of the legal character that starts at `index`; 0 when there is none.
  private static func legalLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 { return byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D ? 1 : 0 }
    let length = wellFormedLength(text, at: index)
    guard length == 3, byte == 0xEF, text[index + 1] == 0xBF else { return length }
    // U+FFFE and U+FFFF are well-formed UTF-8 but not XML characters.
    return text[index + 2] >= 0xBE ? 0 : 3
  }

  /// How much one U+FFFD replaces: a whole character where the bytes are well-formed, else one byte.
  private static func illegalLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    text[index] < 0x80 ? 1 : max(1, wellFormedLength(text, at: index))
  }

  /// Bytes of the well-formed multi-byte sequence at `index` (Unicode 15, table 3-7); 0 when it is malformed.
  private static func wellFormedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = text[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= text.count, second.contains(text[index + 1]) else { return 0 }
    for offset in stride(from: 2, to: length, by: 1) where text[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
