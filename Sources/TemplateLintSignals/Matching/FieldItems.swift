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
        if token.isBlankLine { isJoined = false }
        endGreeting(after: first)
      case .punctuation: endGreeting(after: first)
      default:
        if token.isKatakana {
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
        range: token.range, folded: token.folded, hash: token.hash, kind: token.kind.rawValue,
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
          hash: FoldedHash.of(folded[start..<end]), kind: TokenKind.word.rawValue, isJoined: joined,
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
}
