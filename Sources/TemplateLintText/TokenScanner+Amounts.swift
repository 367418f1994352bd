extension TokenScanner {
  /// A currency sign: an amount when a number or placeholder follows, a hidden word in `$ave`, else punctuation.
  mutating func scanCurrencySign(length: Int) {
    if let value = operand(afterSignAt: position + length) {
      return emitAmount(to: amountTail(after: value.end), value)
    }
    if isSmall(at: position + length), emitWordAfterSign(length: length) { return }
    emitPlain(.punctuation, to: position + length, flags: length > 1 ? .nonASCII : [])
  }

  private func isSmall(at offset: Int) -> Bool { offset < end && ASCII.isSmall(base[offset]) }

  /// `$ave`, `€xtra`: three small letters or more right after the sign.
  private mutating func emitWordAfterSign(length: Int) -> Bool {
    var word = WordReading(writer: FoldWriter(output: output, written: written), stop: position + length)
    for index in 0..<length { word.writer.append(base[position + index]) }
    readWord(&word)
    guard word.letters >= 3, word.digits == 0, word.capitals == 0 else { return false }
    append(.word, to: word.stop, word.writer, script: .latin, flags: length > 1 ? [.disguised, .nonASCII] : .disguised)
    return true
  }

  /// A filter that costs nothing for most words: short, and something that can go on to a number behind it.
  @inline(__always)
  func mayBeCurrency(_ word: WordReading, _ next: UInt8) -> Bool {
    guard word.writer.count <= 16, word.digits == 0 else { return false }
    switch next {
    case 0x20, 0x24, 0x2E, 0x2F, 0x7B, 0x30...0x39, 0xC2, 0xE2: return true
    default: return false
    }
  }

  /// A word that is a currency before a number or placeholder: `R$ 50`, `S/ {{1}}`, `Rs. 500`, `USD 20`.
  mutating func emitAmount(afterSign word: WordReading) -> Bool {
    guard let sign = signEnd(of: word), let value = operand(afterSignAt: sign) else { return false }
    emitAmount(to: amountTail(after: value.end), value)
    return true
  }

  /// Where the currency that begins with this word ends; nil when the word is none.
  private func signEnd(of word: WordReading) -> Int? {
    let stop = word.stop
    switch byte(at: stop) {
    case 0x24: return word.isASCII && word.letters <= 3 && word.capitals == word.letters ? stop + 1 : nil
    case 0x2F where word.letters == 1:
      guard base[position] == 0x53 || base[position] == 0x42 else { return nil }
      return byte(at: stop + 1) == 0x2E ? stop + 2 : stop + 1
    default:
      let isRand = word.letters == 1 && base[position] == 0x52 && isDigit(at: spaceEnd(at: stop) ?? stop)
      guard isRand || CurrencyWords.isPrefix(word) else { return nil }
      return byte(at: stop) == 0x2E ? stop + 1 : stop
    }
  }

  /// A number or placeholder at `offset`, at most one space away.
  func operand(afterSignAt offset: Int) -> Operand? {
    let start = spaceEnd(at: offset) ?? offset
    if isAnyDigit(at: start) {
      let stop = numberEnd(from: start)
      return Operand(end: spacedNumberEnd(from: stop))
    }
    guard byte(at: start) == 0x7B, let placeholder = Placeholder(at: start, in: base, end: end) else { return nil }
    return Operand(end: placeholder.end, holdsPlaceholder: true)
  }

  /// What may follow an amount that has its sign in front: `k`, `/-`, a code (`$ 20 MXN`).
  private func amountTail(after stop: Int) -> Int {
    var stop = stop
    if isMagnitude(byte(at: stop)), !isAlphanumeric(at: stop + 1) { stop += 1 }
    if byte(at: stop) == 0x2F || byte(at: stop) == 0x2C, byte(at: stop + 1) == 0x2D, !isAlphanumeric(at: stop + 2) {
      return stop + 2
    }
    let start = spaceEnd(at: stop) ?? stop
    guard ASCII.isCapital(byte(at: start)) else { return stop }
    let word = peekWord(at: start)
    return word.letters == 3 && CurrencyWords.isSuffix(word) ? word.stop : stop
  }

  private func isMagnitude(_ byte: UInt8) -> Bool { byte == 0x6B || byte == 0x4B || byte == 0x4D }

  /// A number or placeholder with a currency behind it: `50 EUR`, `20€`, `1.500 kr`, `3000円`.
  mutating func emitAmount(after value: Operand) -> Bool {
    guard value.end < end else { return false }
    let start = spaceEnd(at: value.end) ?? value.end
    guard let stop = suffixEnd(at: start, isSpaced: start > value.end) else { return false }
    emitAmount(to: stop, value)
    return true
  }

  private func suffixEnd(at start: Int, isSpaced: Bool) -> Int? {
    guard start < end else { return nil }
    if base[start] < 0x80 {
      if base[start] == 0x24 { return opensValue(at: start + 1) ? nil : start + 1 }
      guard ASCII.isLetter(base[start]) else { return nil }
      let word = peekWord(at: start)
      if byte(at: word.stop) == 0x24, word.letters <= 3, word.capitals == word.letters {
        return opensValue(at: spaceEnd(at: word.stop + 1) ?? word.stop + 1) ? nil : word.stop + 1
      }
      return CurrencyWords.isSuffix(word) ? word.stop : nil
    }
    let scalar = scalar(at: start)
    let record = UnicodeRecord(scalar.value)
    switch record.textClass {
    case .currency:
      let stop = start + scalar.length
      // In "5 €20" the sign belongs to the number behind it.
      return isSpaced && opensValue(at: stop) ? nil : stop
    case .letter:
      let word = peekWord(at: start)
      return scalar.value == 0x0111 && word.letters == 1 || CurrencyWords.isSuffix(word) ? word.stop : nil
    case .character: return characterSuffixEnd(at: start, scalar)
    default: return nil
    }
  }

  /// Currencies of languages without spaces: `元`, `円`, also after `万`; `บาท`.
  private func characterSuffixEnd(at start: Int, _ scalar: DecodedScalar) -> Int? {
    switch scalar.value {
    case 0x5143, 0x5186, 0x5713, 0x584A, 0x5757: return start + scalar.length
    case 0x4E07, 0x842C:
      let next = start + scalar.length
      return next < end && base[next] >= 0x80 ? characterSuffixEnd(at: next, self.scalar(at: next)) : nil
    case 0x0E1A:
      let baht: StaticString = "บาท"
      guard end - start >= baht.utf8CodeUnitCount else { return nil }
      for index in 0..<baht.utf8CodeUnitCount where base[start + index] != baht.utf8Start[index] { return nil }
      return start + baht.utf8CodeUnitCount
    default: return nil
    }
  }

  private func opensValue(at offset: Int) -> Bool { byte(at: offset) == 0x7B || isAnyDigit(at: offset) }

  private mutating func emitAmount(to stop: Int, _ value: Operand) {
    emit(.amount, to: stop, flags: value.holdsPlaceholder ? .holdsPlaceholder : [])
  }
}
