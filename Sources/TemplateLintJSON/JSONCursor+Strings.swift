import TemplateLintText

extension JSONCursor {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  mutating func readStringValue() -> Bool {
    let from = at
    let textStart = arenaCount
    guard let isEscaped = readString() else { return false }
    return append(
      .string, from: from, to: at, text: ByteRange(textStart, arenaCount), flags: isEscaped ? .textEscaped : [])
  }

  /// Decodes the string that opens at `at` to the end of the arena; gives whether it held an escape, nil on failure.
  mutating func readString() -> Bool? {
    let opening = at
    var isEscaped = false
    at += 1
    while true {
      copyPlainASCII()
      guard at < end else {
        _ = fail(.unfinishedString, at: opening)
        return nil
      }
      let byte = base[at]
      if byte == 0x22 {
        at += 1
        return isEscaped
      }
      if byte == 0x5C {
        isEscaped = true
        guard readEscape(of: opening) else { return nil }
      } else if byte >= 0x80 {
        guard copyNonASCII() else { return nil }
      } else {
        _ = fail(.controlCharacter)
        return nil
      }
    }
  }

  /// Copies up to the next quote, backslash, control character or byte outside ASCII, eight bytes at a time.
  @inline(__always)
  private mutating func copyPlainASCII() {
    var read = at
    var write = arenaCount
    while end - read >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + read).loadUnaligned(as: UInt64.self))
      UnsafeMutableRawPointer(arena + write).storeBytes(of: word.littleEndian, as: UInt64.self)
      let quotes = word ^ (Self.ones &* 0x22)
      let slashes = word ^ (Self.ones &* 0x5C)
      // A borrow only reaches bytes above a true hit, and the lowest hit is the one that counts.
      let low = (word &- (Self.ones &* 0x20)) & ~word
      let hits = (low | ((quotes &- Self.ones) & ~quotes) | ((slashes &- Self.ones) & ~slashes) | word) & Self.tops
      if hits != 0 {
        let plain = hits.trailingZeroBitCount >> 3
        at = read + plain
        arenaCount = write + plain
        return
      }
      read += 8
      write += 8
    }
    while read < end {
      let byte = base[read]
      guard byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C else { break }
      arena[write] = byte
      read += 1
      write += 1
    }
    at = read
    arenaCount = write
  }

  /// Copies well-formed UTF-8 sequences up to the next ASCII byte.
  @inline(__always)
  private mutating func copyNonASCII() -> Bool {
    while at < end, base[at] >= 0x80 {
      let length = UTF8Sequence.length(base + at, available: end - at)
      guard length > 0 else { return fail(.invalidUTF8) }
      if end - at >= 4 {
        let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt32.self)
        UnsafeMutableRawPointer(arena + arenaCount).storeBytes(of: word, as: UInt32.self)
      } else {
        for offset in 0..<length { arena[arenaCount + offset] = base[at + offset] }
      }
      at += length
      arenaCount += length
    }
    return true
  }

  private mutating func readEscape(of opening: Int) -> Bool {
    guard at + 1 < end else { return fail(.unfinishedString, at: opening) }
    let plain: UInt8
    switch base[at + 1] {
    case 0x22, 0x5C, 0x2F: plain = base[at + 1]
    case 0x62: plain = 0x08
    case 0x66: plain = 0x0C
    case 0x6E: plain = 0x0A
    case 0x72: plain = 0x0D
    case 0x74: plain = 0x09
    case 0x75: return readUnicodeEscape(of: opening)
    default: return fail(.invalidEscape)
    }
    arena[arenaCount] = plain
    arenaCount += 1
    at += 2
    return true
  }

  private mutating func readUnicodeEscape(of opening: Int) -> Bool {
    guard end - at >= 6 || hexRunsToEnd() == false else { return fail(.unfinishedString, at: opening) }
    guard let first = JSONEscape.unit(base, at: at, end: end) else { return fail(.invalidUnicodeEscape) }
    let escape = at
    at += 6
    var scalar = UInt32(first)
    if first & 0xFC00 == 0xD800, let second = JSONEscape.unit(base, at: at, end: end), second & 0xFC00 == 0xDC00 {
      scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
      at += 6
    } else if first & 0xF800 == 0xD800 {
      scalar = 0xFFFD
      if problems.count < Self.problemLimit {
        let offset = UInt32(truncatingIfNeeded: escape)
        problems.append(
          JSONProblem(
            kind: .loneSurrogate, node: NodeIndex(truncatingIfNeeded: nodeCount), offset: offset, earlier: offset))
      }
    }
    arenaCount += UTF8Sequence.encode(scalar, to: arena + arenaCount)
    return true
  }

  /// Whether the input ends inside what may become four hexadecimal digits: the string is cut off, not wrong.
  private func hexRunsToEnd() -> Bool {
    var index = at + 2
    while index < end, JSONEscape.hexDigit(base[index]) != nil { index += 1 }
    return index == end
  }
}
