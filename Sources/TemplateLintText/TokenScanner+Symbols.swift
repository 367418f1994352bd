/// Spaces, line breaks, characters that stand alone, and what is left.
extension TokenScanner {
  /// A run of spaces and tabs.
  mutating func scanSpaces() {
    let next = text.byte(at: position + 1)
    if text.base[position] < 0x80, next > 0x20, next < 0x80 { return emitPlain(.space, to: position + 1) }
    var flags: TokenFlags = []
    var stop = position
    while let next = text.spaceEnd(at: stop) {
      if text.base[stop] >= 0x80 { flags = .nonASCII }
      stop = next
    }
    emitPlain(.space, to: stop, flags: flags)
  }

  /// Line breaks with the spaces between them; spaces after the last one are left.
  mutating func scanLineBreaks() {
    let next = text.byte(at: position + 1)
    if text.base[position] == 0x0A {
      if next > 0x20, next < 0x80 { return emitPlain(.lineBreak, to: position + 1) }
      let second = text.byte(at: position + 2)
      if next == 0x0A, second > 0x20, second < 0x80 {
        return emitPlain(.lineBreak, to: position + 2, flags: .blankLine)
      }
    }
    var stop = position
    var breaks = 0
    var flags: TokenFlags = []
    var ahead = position
    while true {
      if let next = text.lineBreakEnd(at: ahead) {
        breaks += 1
        for offset in stop..<next where text.base[offset] >= 0x80 { flags.insert(.nonASCII) }
        stop = next
        ahead = next
      } else if let next = text.spaceEnd(at: ahead) {
        ahead = next
      } else {
        break
      }
    }
    if breaks > 1 { flags.insert(.blankLine) }
    emitPlain(.lineBreak, to: stop, flags: flags)
  }

  /// Characters of Han, kana, Thai, Lao, Khmer or Myanmar, each a word with its marks.
  mutating func scanCharacters(_ first: DecodedScalar, _ firstRecord: UnicodeRecord) {
    var (scalar, record) = (first, firstRecord)
    while true {
      var writer = writer
      if record.foldOperation == 4, scalar.length == 3 {
        writer.appendSimple(text.base + position, record)
      } else {
        writer.append(text.base + position, scalar, record)
      }
      let script = record.script
      var stop = position + scalar.length
      var goesOn = false
      while stop < text.end, text.base[stop] >= 0x80 {
        scalar = text.scalar(at: stop)
        record = UnicodeRecord(scalar.value)
        guard record.wordBreak.isSkipped || record.graphemeBreak == .spacingMark else {
          goesOn = record.textClass == .character
          break
        }
        writer.append(text.base + stop, scalar, record)
        stop += scalar.length
      }
      append(.word, to: stop, writer, script: script, flags: .nonASCII)
      guard goesOn, hasRoomForMore else { return }
    }
  }

  /// A code point that is text by default: an emoji when U+FE0F follows, else a letter or punctuation.
  mutating func scanOther(_ record: UnicodeRecord, length: Int) {
    let next = position + length
    if record.isPictographic, next < text.end, text.scalar(at: next).value == 0xFE0F {
      emit(.emoji, to: text.clusterEnd(at: position))
    } else if record.textClass == .letter {
      scanLetters()
    } else {
      emitPlain(.punctuation, to: next, flags: .nonASCII)
    }
  }
}
