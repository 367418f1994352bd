internal import TemplateLintText

/// The items of all fields of one template, field after field.
struct FieldItems {
  private(set) var items: ContiguousArray<FieldItem> = []
  /// By field: its items.
  private(set) var ranges: ContiguousArray<Range<Int>> = []

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
  }

  /// Adds a field that has no words of its own.
  mutating func appendEmpty() { ranges.append(items.count..<items.count) }

  /// Adds the items of one field: what phrases ignore is left out, what they never cross is noted.
  mutating func append(
    _ tokens: ContiguousArray<Token>, _ range: Range<Int>, text: UnsafeBufferPointer<UInt8>,
    folded: UnsafeBufferPointer<UInt8>
  ) {
    let first = items.count
    var isJoined = true
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .space, .markup, .emoji: continue
      case .sentenceEnd:
        if !isAbbreviationPoint(tokens, index, range, text) { isJoined = false }
        endGreeting(after: first)
      case .lineBreak:
        if token.flags.contains(.blankLine) { isJoined = false }
        endGreeting(after: first)
      case .punctuation:
        if Self.isIgnored(text, token.range) {
          endGreeting(after: first)
        } else {
          append(token, isJoined)
          isJoined = true
        }
      default:
        if token.flags.contains(.katakana) {
          appendCharacters(of: token, isJoined, folded)
        } else {
          append(token, isJoined)
        }
        isJoined = true
      }
    }
    ranges.append(first..<items.count)
  }

  private mutating func endGreeting(after first: Int) {
    if items.count > first { items[items.count - 1].endsGreeting = true }
  }

  private mutating func append(_ token: Token, _ isJoined: Bool) {
    items.append(
      FieldItem(
        range: token.range, folded: token.folded, hash: token.hash, kind: token.kind, script: token.script,
        isJoined: isJoined, endsGreeting: false))
  }

  /// A katakana run is one token and as many items as it has characters. Where folding changed its length, every
  /// character stands for the whole run.
  private mutating func appendCharacters(of token: Token, _ isJoined: Bool, _ folded: UnsafeBufferPointer<UInt8>) {
    let isSameLength = token.folded.count == token.range.count
    var start = Int(token.folded.start)
    var joined = isJoined
    while start < Int(token.folded.end) {
      var end = start + 1
      while end < Int(token.folded.end), folded[end] & 0xC0 == 0x80 { end += 1 }
      let shift = Int(token.range.start) - Int(token.folded.start)
      items.append(
        FieldItem(
          range: isSameLength ? ByteRange(start + shift, end + shift) : token.range, folded: ByteRange(start, end),
          hash: FoldedHash.of(folded[start..<end]), kind: .word, script: token.script, isJoined: joined,
          endsGreeting: false))
      joined = true
      start = end
    }
  }

  /// `No. 5`, `Nr. {{1}}`: the point after at most three letters and before a value ends no sentence.
  private func isAbbreviationPoint(
    _ tokens: ContiguousArray<Token>, _ index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard tokens[index].range.count == 1, text[Int(tokens[index].range.start)] == UInt8(ascii: "."),
      index > range.lowerBound, tokens[index - 1].kind == .word, tokens[index - 1].folded.count <= 3
    else { return false }
    var next = index + 1
    while next < range.upperBound, tokens[next].kind == .space || tokens[next].kind == .markup { next += 1 }
    guard next < range.upperBound else { return false }
    switch tokens[next].kind {
    case .number, .amount, .code, .placeholder: return true
    default: return false
    }
  }

  /// Commas, colons, dashes, quotes, number signs and brackets: phrases read over them. Other signs (`/`, `&`, `+`, `|`)
  /// stand between words like a word.
  private static func isIgnored(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 0, Int(range.end) <= text.count, let base = text.baseAddress else { return true }
    let scalar = DecodedScalar(at: Int(range.start), in: base, end: Int(range.end))
    switch scalar.value {
    case 0x22, 0x23, 0x27, 0x28, 0x29, 0x2C, 0x2D, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D: return true
    // Markup characters that format nothing.
    case 0x2A, 0x5F, 0x60, 0x7E: return true
    case 0x3C, 0x3E: return true
    // « », hyphens and dashes, quotes, bullets, ‹ ›, №.
    case 0xAB, 0xAD, 0xBB, 0x2010...0x201F, 0x2022, 0x2023, 0x2039, 0x203A, 0x2116, 0x2212, 0xB7: return true
    // Arabic comma, Armenian and Hebrew hyphens, geresh and gershayim.
    case 0x060C, 0x058A, 0x05BE, 0x05F3, 0x05F4: return true
    // CJK comma, brackets, wave dash, middle dot; full-width forms.
    case 0x3001, 0x3003...0x3011, 0x3014...0x301F, 0x30FB: return true
    case 0xFF02, 0xFF03, 0xFF07...0xFF09, 0xFF0C, 0xFF0D, 0xFF1A, 0xFF3B, 0xFF3D, 0xFF5B, 0xFF5D, 0xFF62...0xFF65: return true
    // Invisible characters and variation selectors that stand alone.
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE0E, 0xFE0F, 0xFEFF: return true
    default: return false
    }
  }
}
