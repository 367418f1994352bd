extension TokenScanner {
  /// A run of spaces and tabs.
  mutating func scanSpaces() {
    var stop = position + 1
    if base[position] < 0x80, byte(at: stop) > 0x20, byte(at: stop) < 0x80 { return emitPlain(.space, to: stop) }
    var flags: TokenFlags = []
    stop = position
    while let next = spaceEnd(at: stop) {
      if base[stop] >= 0x80 { flags = .nonASCII }
      stop = next
    }
    emitPlain(.space, to: stop, flags: flags)
  }

  /// The end of the single space at `offset`; nil when there is none.
  func spaceEnd(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = base[offset]
    if byte < 0x80 { return byte == 0x20 || byte == 0x09 ? offset + 1 : nil }
    let scalar = scalar(at: offset)
    return UnicodeRecord(scalar.value).textClass == .space ? offset + scalar.length : nil
  }

  /// Line breaks with the spaces between them; spaces after the last one are left.
  mutating func scanLineBreaks() {
    var stop = position
    var breaks = 0
    var flags: TokenFlags = []
    var ahead = position
    while ahead < end {
      if let next = lineBreakEnd(at: ahead) {
        breaks += 1
        if base[ahead] >= 0x80 { flags.insert(.nonASCII) }
        stop = next
        ahead = next
      } else if let next = spaceEnd(at: ahead) {
        ahead = next
      } else {
        break
      }
    }
    if breaks > 1 { flags.insert(.blankLine) }
    emitPlain(.lineBreak, to: stop, flags: flags)
  }

  private func lineBreakEnd(at offset: Int) -> Int? {
    let byte = base[offset]
    if byte == 0x0D { return self.byte(at: offset + 1) == 0x0A ? offset + 2 : offset + 1 }
    if byte < 0x80 { return byte >= 0x0A && byte <= 0x0C ? offset + 1 : nil }
    let scalar = scalar(at: offset)
    return UnicodeRecord(scalar.value).textClass == .lineBreak ? offset + scalar.length : nil
  }

  /// One character of Han, kana, Thai, Lao, Khmer or Myanmar with its marks.
  mutating func scanCharacter(_ record: UnicodeRecord, length: Int) {
    var writer = FoldWriter(output: output, written: written)
    var scalar = scalar(at: position)
    writer.append(base + position, scalar, record)
    var stop = position + length
    while stop < end, base[stop] >= 0x80 {
      scalar = self.scalar(at: stop)
      let mark = UnicodeRecord(scalar.value)
      guard mark.wordBreak.isSkipped || mark.graphemeBreak == .spacingMark else { break }
      writer.append(base + stop, scalar, mark)
      stop += scalar.length
    }
    append(.word, to: stop, writer, script: record.script, flags: .nonASCII)
  }

  /// `{`: a placeholder, with the percent, currency or time around it, or punctuation.
  mutating func scanPlaceholder() {
    guard let placeholder = Placeholder(at: position, in: base, end: end) else {
      return emitPlain(.punctuation, to: position + 1)
    }
    if emitMeasure(after: Operand(end: placeholder.end, holdsPlaceholder: true)) { return }
    emit(.placeholder, to: placeholder.end, folding: placeholder.name.indices, flags: placeholder.form)
  }

  /// A digit, `#` or `*` with U+20E3 is a keycap emoji; else what `otherwise` says.
  mutating func scanKeycapOr(_ otherwise: (inout TokenScanner) -> Void) {
    if isKeycap { emit(.emoji, to: clusterEnd) } else { otherwise(&self) }
  }

  /// U+20E3, with or without U+FE0F, after the byte at `position`.
  var isKeycap: Bool {
    let next = position + 1
    guard byte(at: next) >= 0xE2 else { return false }
    let mark = scalar(at: next)
    if mark.value == 0x20E3 { return true }
    return mark.value == 0xFE0F && next + mark.length < end && scalar(at: next + mark.length).value == 0x20E3
  }
}
