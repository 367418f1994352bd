/// Finds where one JSON value ends without checking it: brackets and strings only. Goes on where it stopped when the
/// next bytes have come.
struct ValueScan: Sendable {
  enum Outcome {
    /// The value goes on past the bytes.
    case needsMore
    /// The value ended before the position.
    case ended
    /// The position is behind the bracket of a list of templates, a member of the value's object.
    case list(ListKey)
  }

  /// Absolute offset of the value's first byte.
  var start: Int
  /// Open brackets.
  var depth = 0
  /// Looks for lists of templates among the members of the outermost object.
  var watchesLists = false
  /// The value stands in an array.
  var isElement = false
  private var isInString = false
  private var isEscaped = false

  init(start: Int) { self.start = start }

  /// Reads on from `at`, a position in `bytes`, which begin at the absolute offset `base`.
  mutating func advance(
    _ bytes: UnsafeBufferPointer<UInt8>, at: inout Int, base: Int, isLast: Bool, lines: inout LineCounter
  ) -> Outcome {
    while at < bytes.count {
      if isInString {
        guard readString(bytes, at: &at, base: base, isLast: isLast, lines: &lines) else { return .needsMore }
        if depth == 0 { return .ended }
        continue
      }
      let byte = bytes[at]
      switch byte {
      case 0x22: isInString = true
      case 0x7B: depth += 1
      case 0x5B:
        depth += 1
        if watchesLists, depth == 2, let key = Self.listKey(before: at, in: bytes, from: start - base) {
          at += 1
          return .list(key)
        }
      case 0x7D, 0x5D:
        // The end of the array around the element: the element itself was not closed.
        if isElement, depth == 1, byte == 0x5D, bytes[max(0, start - base)] == 0x7B, start >= base { return .ended }
        if depth <= 1 {
          at += depth
          depth = 0
          return .ended
        }
        depth -= 1
      case 0x0A, 0x0D:
        if depth == 0 { return .ended }
        lines.lineBreak(byte, at: base + at)
      case 0x20, 0x09, 0x2C: if depth == 0 { return .ended }
      default: break
      }
      at += 1
    }
    return .needsMore
  }

  /// Reads to behind the closing quote; false when more bytes are needed.
  private mutating func readString(
    _ bytes: UnsafeBufferPointer<UInt8>, at: inout Int, base: Int, isLast: Bool, lines: inout LineCounter
  ) -> Bool {
    while at < bytes.count {
      let byte = bytes[at]
      if isEscaped {
        isEscaped = false
        if byte != 0x0A, byte != 0x0D {
          at += 1
          continue
        }
      }
      switch byte {
      case 0x22:
        isInString = false
        at += 1
        return true
      case 0x5C: isEscaped = true
      case 0x0A, 0x0D:
        guard let next = Self.firstVisible(after: at, in: bytes) else {
          if !isLast { return false }
          break
        }
        // A raw line break is an error either way. A line that begins like JSON tells that the quote was forgotten.
        if next == 0x22 || next == 0x7B || next == 0x7D || next == 0x5B || next == 0x5D {
          isInString = false
          return true
        }
        lines.lineBreak(byte, at: base + at)
      default: break
      }
      at += 1
      skipPlain(bytes, at: &at)
    }
    return false
  }

  /// Passes over words of eight bytes without quote, backslash or control character.
  private func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, at: inout Int) {
    guard !isEscaped, let base = bytes.baseAddress else { return }
    let ones: UInt64 = 0x0101_0101_0101_0101
    while bytes.count - at >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let low = (word &- (ones &* 0x20)) & ~word
      let hits = (low | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & (ones &* 0x80)
      if hits != 0 {
        at += hits.trailingZeroBitCount >> 3
        return
      }
      at += 8
    }
  }

  private static func firstVisible(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    var index = offset + 1
    // Far enough for any indentation; a gap without end must not be waited for.
    let limit = offset + 4096
    while index < bytes.count {
      let byte = bytes[index]
      if byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || index == limit { return byte }
      index += 1
    }
    return nil
  }

  /// The list that a bracket opens: `"data" : [`.
  private static func listKey(before bracket: Int, in bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> ListKey? {
    var index = bracket - 1
    func skipSpace() {
      while index > first, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index -= 1 }
    }
    guard first >= 0 else { return nil }
    skipSpace()
    guard index > first, bytes[index] == 0x3A else { return nil }
    index -= 1
    skipSpace()
    guard index > first, bytes[index] == 0x22 else { return nil }
    return ListKey.allCases.first { key in
      let name = key.rawValue.utf8
      let opening = index - name.count - 1
      return opening > first && bytes[opening] == 0x22 && bytes[(opening + 1)..<index].elementsEqual(name)
    }
  }
}
