/// Text inside a JSON string: which bytes must be escaped, and how.
package enum JSONText {
  /// The most bytes that one byte of text becomes.
  static let growth = 6

  /// Appends text with quotes, backslashes and control characters escaped; each byte that is no UTF-8 becomes U+FFFD.
  package static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard let base = text.baseAddress else { return }
    var plain = 0
    var at = 0
    while at < text.count {
      at = skipPlain(base, at, text.count)
      guard at < text.count else { break }
      let byte = base[at]
      let length = byte >= 0x80 ? UTF8Sequence.length(base + at, available: text.count - at) : 0
      if length > 0 {
        at += length
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(start: base + plain, count: at - plain))
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: growth) { escape in
        guard let start = escape.baseAddress else { return }
        output.append(contentsOf: UnsafeBufferPointer(start: start, count: writeEscaped(byte, to: start)))
      }
      at += 1
      plain = at
    }
    output.append(contentsOf: UnsafeBufferPointer(start: base + plain, count: at - plain))
  }

  /// The same into memory with room for `growth` times the text; gives the number of bytes.
  static func write(_ text: UnsafeBufferPointer<UInt8>, to output: UnsafeMutablePointer<UInt8>) -> Int {
    guard let base = text.baseAddress else { return 0 }
    var at = 0
    var count = 0
    while at < text.count {
      var end = skipPlain(base, at, text.count)
      while end < text.count, base[end] >= 0x80 {
        let length = UTF8Sequence.length(base + end, available: text.count - end)
        if length == 0 { break }
        end += length
      }
      (output + count).update(from: base + at, count: end - at)
      count += end - at
      at = end
      guard at < text.count, !isPlain(base[at]) else { continue }
      count += writeEscaped(base[at], to: output + count)
      at += 1
    }
    return count
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C }

  /// Passes over ASCII that stands for itself.
  @inline(__always)
  private static func skipPlain(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones &* 0x80
    var at = start
    while end - at >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let deletes = word ^ (ones &* 0x7F)
      let zeros = ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((deletes &- ones) & ~deletes)
      // The lowest mark is exact; those above it may be carried over from there.
      let hits = (word | zeros | ((word &- (ones &* 0x20)) & ~word)) & high
      if hits != 0 { return at + (hits.trailingZeroBitCount >> 3) }
      at += 8
    }
    while at < end, isPlain(base[at]) { at += 1 }
    return at
  }

  /// One byte that must not stand for itself; at most `growth` bytes.
  private static func writeEscaped(_ byte: UInt8, to output: UnsafeMutablePointer<UInt8>) -> Int {
    let short: UInt8
    switch byte {
    case 0x22, 0x5C: short = byte
    case 0x08: short = 0x62
    case 0x09: short = 0x74
    case 0x0A: short = 0x6E
    case 0x0C: short = 0x66
    case 0x0D: short = 0x72
    case 0x80...:
      // U+FFFD
      output[0] = 0xEF
      output[1] = 0xBF
      output[2] = 0xBD
      return 3
    default:
      output[0] = 0x5C
      output[1] = 0x75
      output[2] = 0x30
      output[3] = 0x30
      output[4] = hexadecimal(byte >> 4)
      output[5] = hexadecimal(byte & 0xF)
      return 6
    }
    output[0] = 0x5C
    output[1] = short
    return 2
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
