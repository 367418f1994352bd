/// Currencies around a number or a placeholder. `scratch` is where words that are only looked at may be folded.
extension TextView {
  /// Whether a word of this length before `next` can be a currency: costs nothing for most words.
  @inline(__always)
  func mayBeCurrency(_ word: WordReading) -> Bool {
    guard word.writer.count <= 16, word.digits == 0 else { return false }
    switch byte(at: word.stop) {
    case 0x20: return opensValue(at: word.stop + 1)
    case 0x2E: return opensValue(at: word.stop + (byte(at: word.stop + 1) == 0x20 ? 2 : 1))
    case 0x24, 0x2F, 0x7B, 0x30...0x39, 0xC2, 0xE2: return true
    default: return false
    }
  }

  /// The amount that starts with this word: `R$ 50`, `S/ {{1}}`, `Rs. 500`, `USD 20`.
  func amount(startingWith word: WordReading, at start: Int) -> Recognition? {
    guard let sign = signEnd(of: word, at: start) else { return nil }
    return amount(afterSignAt: sign, scratch: word.writer)
  }

  /// The amount whose sign ends at `offset`.
  func amount(afterSignAt offset: Int, scratch: FoldWriter) -> Recognition? {
    guard let value = operand(afterSignAt: offset) else { return nil }
    return Recognition(kind: .amount, end: amountTail(after: value.end, scratch), flags: value.flags)
  }

  /// Where the currency that begins with this word ends; nil when the word is none.
  private func signEnd(of word: WordReading, at start: Int) -> Int? {
    let stop = word.stop
    switch byte(at: stop) {
    case 0x24: return word.isASCII && word.letters <= 3 && word.isAllCapitals ? stop + 1 : nil
    case 0x2F:
      guard word.letters == 1, base[start] == 0x53 || base[start] == 0x42 else { return nil }
      return byte(at: stop + 1) == 0x2E ? stop + 2 : stop + 1
    default:
      let isRand = word.letters == 1 && base[start] == 0x52 && isDigit(at: skippingSpace(at: stop))
      guard isRand || CurrencyWords.isPrefix(word) else { return nil }
      return byte(at: stop) == 0x2E ? stop + 1 : stop
    }
  }

  /// What may follow an amount that has its sign in front: `k`, `/-`, a code (`$ 20 MXN`).
  private func amountTail(after stop: Int, _ scratch: FoldWriter) -> Int {
    var stop = stop
    let magnitude = byte(at: stop)
    if magnitude == 0x6B || magnitude == 0x4B || magnitude == 0x4D, !isAlphanumeric(at: stop + 1) { stop += 1 }
    if byte(at: stop) == 0x2F || byte(at: stop) == 0x2C, byte(at: stop + 1) == 0x2D, !isAlphanumeric(at: stop + 2) {
      return stop + 2
    }
    let start = skippingSpace(at: stop)
    guard ASCII.isCapital(byte(at: start)) else { return stop }
    let word = word(at: start, FoldWriter(output: scratch.output, written: scratch.start))
    return word.letters == 3 && CurrencyWords.isSuffix(word) ? word.stop : stop
  }

  /// A number or placeholder with a currency behind it: `50 EUR`, `20€`, `1.500 kr`, `3000円`.
  func amount(after value: Operand, scratch: FoldWriter) -> Recognition? {
    guard value.end < end else { return nil }
    let start = skippingSpace(at: value.end)
    guard start < end, let stop = suffixEnd(at: start, isSpaced: start > value.end, scratch) else { return nil }
    return Recognition(kind: .amount, end: stop, flags: value.flags)
  }

  private func suffixEnd(at start: Int, isSpaced: Bool, _ scratch: FoldWriter) -> Int? {
    let byte = base[start]
    if byte < 0x80 {
      if byte == 0x24 { return opensValue(at: start + 1) ? nil : start + 1 }
      guard ASCII.isLetter(byte) else { return nil }
      let word = word(at: start, scratch)
      if self.byte(at: word.stop) == 0x24, word.letters <= 3, word.isAllCapitals {
        return opensValue(at: skippingSpace(at: word.stop + 1)) ? nil : word.stop + 1
      }
      return isSuffix(word) ? word.stop : nil
    }
    let scalar = scalar(at: start)
    switch UnicodeRecord(scalar.value).textClass {
    case .currency:
      let stop = start + scalar.length
      // In "5 €20" the sign belongs to the number behind it.
      return isSpaced && opensValue(at: stop) ? nil : stop
    case .letter:
      let word = word(at: start, scratch)
      return scalar.value == 0x0111 && word.letters == 1 || isSuffix(word) ? word.stop : nil
    case .character: return characterSuffixEnd(at: start, scalar)
    default: return nil
    }
  }

  /// In "Dear {{1}} Rs. {{2}}" the word belongs to the number behind it.
  private func isSuffix(_ word: WordReading) -> Bool {
    guard CurrencyWords.isSuffix(word) else { return false }
    let stop = byte(at: word.stop) == 0x2E ? word.stop + 1 : word.stop
    return !(CurrencyWords.isPrefix(word) && opensValue(at: skippingSpace(at: stop)))
  }

  /// Currencies of languages without spaces: `元`, `円`, also after `万`; `บาท`.
  private func characterSuffixEnd(at start: Int, _ scalar: DecodedScalar) -> Int? {
    switch scalar.value {
    case 0x5143, 0x5186, 0x5713, 0x584A, 0x5757: return start + scalar.length
    case 0x4E07, 0x842C:
      let next = start + scalar.length
      guard next < end, base[next] >= 0xE5 else { return nil }
      let unit = self.scalar(at: next)
      return [0x5143, 0x5186, 0x5713].contains(unit.value) ? next + unit.length : nil
    case 0x0E1A:
      let baht: StaticString = "บาท"
      guard end - start >= baht.utf8CodeUnitCount else { return nil }
      for index in 0..<baht.utf8CodeUnitCount where base[start + index] != baht.utf8Start[index] { return nil }
      return start + baht.utf8CodeUnitCount
    default: return nil
    }
  }
}
