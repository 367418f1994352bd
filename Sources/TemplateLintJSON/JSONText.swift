/// Text inside a JSON string: which bytes must be escaped, and how.
package enum JSONText {
  private static let hexadecimal: StaticString = "0123456789abcdef"

  /// Appends text with quotes, backslashes and control characters escaped; each byte that is no UTF-8 becomes U+FFFD.
  package static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard let base = text.baseAddress else { return }
    var plain = 0
    var at = 0
    while at < text.count {
      let byte = base[at]
      if byte >= 0x80 {
        let length = UTF8Sequence.length(base + at, available: text.count - at)
        if length > 0 {
          at += length
          continue
        }
      } else if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F {
        at += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(start: base + plain, count: at - plain))
      appendEscaped(byte, to: &output)
      at += 1
      plain = at
    }
    output.append(contentsOf: UnsafeBufferPointer(start: base + plain, count: at - plain))
  }

  private static func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    let short: UInt8
    switch byte {
    case 0x22, 0x5C: short = byte
    case 0x08: short = 0x62
    case 0x09: short = 0x74
    case 0x0A: short = 0x6E
    case 0x0C: short = 0x66
    case 0x0D: short = 0x72
    case 0x80...: return output.append(contentsOf: [0xEF, 0xBF, 0xBD])
    default:
      let digits = hexadecimal.utf8Start
      return output.append(
        contentsOf: [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]])
    }
    output.append(0x5C)
    output.append(short)
  }
}
