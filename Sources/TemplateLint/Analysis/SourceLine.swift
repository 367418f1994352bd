/// A line of the user's file, for reports that show it.
package struct SourceLine: Sendable, Hashable {
  /// From 1.
  package var number: Int
  /// Without its line break.
  package var text: String

  package init(number: Int, text: String) {
    self.number = number
    self.text = text
  }

  /// Longer lines are not kept: nobody reads them, and a stream of them would fill the memory.
  package static let byteLimit = 64 << 10

  /// The line that holds `offset`, as far as `bytes` reach; nil when it is too long.
  static func text(around offset: Int, in bytes: [UInt8]) -> String? {
    guard offset <= bytes.count else { return nil }
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    guard end - start <= byteLimit else { return nil }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
