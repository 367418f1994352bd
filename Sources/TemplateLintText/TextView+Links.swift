/// Links and e-mail addresses.
extension TextView {
  /// Longest host or local part that is looked at, in bytes (RFC 1035 allows 253).
  private static var maximumHost: Int { 254 }

  /// Whether the byte after an ASCII word or a number can make it the beginning of a link.
  @inline(__always)
  func mayBeLink(_ stop: Int) -> Bool {
    switch byte(at: stop) {
    case 0x3A: byte(at: stop + 1) == 0x2F
    case 0x2E: ASCII.isAlphanumeric(byte(at: stop + 1)) || byte(at: stop + 1) == 0x7B
    case 0x2D, 0x2B, 0x5F, 0x25, 0x40: ASCII.isAlphanumeric(byte(at: stop + 1)) || byte(at: stop + 1) == 0x5F
    default: false
    }
  }

  /// The link or address that starts at `start`; `stop` is where its first word ended, below `knownUntil` nothing begins.
  func link(at start: Int, firstWord stop: Int, knownUntil: inout Int) -> Recognition? {
    if byte(at: stop) == 0x3A { return schemeLink(at: start, firstWord: stop) }
    guard start >= knownUntil else { return nil }
    if base[stop] == 0x2E, matches("www", start..<stop) {
      let tail = linkTail(from: stop + 1)
      return tail.end > stop + 1 ? tail : nil
    }
    var local = stop
    while local < end, local - start < Self.maximumHost, Self.isLocalByte(base[local]) { local += 1 }
    if byte(at: local) == 0x40, let mailEnd = mailEnd(at: local) { return Recognition(kind: .email, end: mailEnd) }
    if let host = hostEnd(from: start, to: local) {
      let opensPath = Self.opensPath(byte(at: host), byte(at: host + 1))
      return opensPath ? linkTail(from: host) : Recognition(kind: .url, end: host)
    }
    knownUntil = local
    return nil
  }

  private func schemeLink(at start: Int, firstWord stop: Int) -> Recognition? {
    guard byte(at: stop + 1) == 0x2F, byte(at: stop + 2) == 0x2F,
      matches("http", start..<stop) || matches("https", start..<stop)
    else { return nil }
    let tail = linkTail(from: stop + 3)
    return tail.end > stop + 3 ? tail : nil
  }

  /// True where the bytes are that ASCII word in any case.
  private func matches(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    for index in 0..<range.count where base[range.lowerBound + index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  /// Letters, digits and `._%+-`, the characters of a local part that people use.
  private static func isLocalByte(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte == 0x25
  }

  private static func opensPath(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x3F, 0x23: true
    case 0x3A: ASCII.isDigit(next)
    default: false
    }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D }

  /// The end of an address whose `@` is at `sign`: labels with a dot between them, the last of letters only.
  private func mailEnd(at sign: Int) -> Int? {
    var stop = sign + 1
    while stop < end, stop - sign < Self.maximumHost, Self.isHostByte(base[stop]) { stop += 1 }
    while stop > sign + 1, !ASCII.isAlphanumeric(base[stop - 1]) { stop -= 1 }
    var label = stop
    while label > sign + 1, ASCII.isLetter(base[label - 1]) { label -= 1 }
    guard stop - label >= 2, label > sign + 2, base[label - 1] == 0x2E, ASCII.isAlphanumeric(base[label - 2]) else {
      return nil
    }
    return stop
  }

  /// The end of a host name with a known ending that starts at `start` and lies before `limit`.
  private func hostEnd(from start: Int, to limit: Int) -> Int? {
    var stop = start
    while stop < limit, Self.isHostByte(base[stop]) { stop += 1 }
    while stop > start, !ASCII.isAlphanumeric(base[stop - 1]) { stop -= 1 }
    var label = stop
    while label > start, ASCII.isLetter(base[label - 1]) { label -= 1 }
    guard label > start + 1, base[label - 1] == 0x2E, ASCII.isAlphanumeric(base[label - 2]), !isAlphanumeric(at: stop),
      byte(at: stop) != 0x40
    else { return nil }
    let hasPath = byte(at: stop) == 0x2F
    return DomainEndings.isHost(base, start..<stop, ending: label..<stop, followedByPath: hasPath) ? stop : nil
  }

  /// The rest of a link: up to a space or a character that links do not hold, without the punctuation of the sentence
  /// around it; placeholders belong to it.
  private func linkTail(from start: Int) -> Recognition {
    var offset = start
    var link = Recognition(kind: .url, end: start)
    var parentheses = 0
    while offset < end {
      let byte = base[offset]
      if byte == 0x7B {
        guard let placeholder = placeholder(at: offset) else { break }
        link.flags.formUnion(placeholder.flagsInside)
        offset = placeholder.end
        link.end = offset
        continue
      }
      guard Self.isLinkByte(byte) else { break }
      offset += 1
      switch byte {
      case 0x28: parentheses += 1
      case 0x29:
        guard parentheses > 0 else { return link }
        parentheses -= 1
        link.end = offset
      case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x5F, 0x7E: break
      default: link.end = offset
      }
    }
    return link
  }

  private static func isLinkByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
    default: byte > 0x20 && byte < 0x7F
    }
  }
}
