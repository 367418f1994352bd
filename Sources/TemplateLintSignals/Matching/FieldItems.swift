internal import TemplateLintText

/// The items of all fields of one template, field after field.
struct FieldItems {
  /// The tokens of one field with the bytes that they lie in.
  struct Source {
    let tokens: UnsafeBufferPointer<Token>
    let text: UnsafeBufferPointer<UInt8>
    let folded: UnsafeBufferPointer<UInt8>
  }

  /// Longer than there are items: `ranges` says which are.
  private(set) var items: ContiguousArray<FieldItem> = []
  /// By field: its items.
  private(set) var ranges: ContiguousArray<Range<Int>> = []
  /// Number of items of all fields.
  private(set) var count = 0

  mutating func removeAll() {
    ranges.removeAll(keepingCapacity: true)
    count = 0
  }

  /// Adds the items of one field: what phrases ignore is left out, what they never cross is noted.
  mutating func append(_ source: Source, _ register: inout WordRegister, _ tables: DetectionTables) {
    let first = count
    var next = 0
    var isJoined = true
    while next < source.tokens.count {
      reserve(source.tokens.count - next)
      // The fast path stops where something new must be learned, and goes on after it.
      items.withUnsafeMutableBufferPointer { items in
        register.withSlots { slots in
          Self.append(source, from: &next, to: items, first, &count, &isJoined, slots)
        }
      }
      guard next < source.tokens.count else { break }
      let token = source.tokens[next]
      if token.isKatakana {
        appendCharacters(of: token, &isJoined, source, &register, tables)
        next += 1
      } else if !register.learn(token.folded, hash: token.hash, kind: token.kindCode, source.folded, tables) {
        // No room for more words: what is not known counts as nothing.
        append(token, WordRegister.nothing, &isJoined)
        next += 1
      }
    }
    ranges.append(first..<count)
  }

  private mutating func reserve(_ more: Int) {
    guard items.count < count + more else { return }
    items.append(contentsOf: repeatElement(FieldItem(), count: max(more, items.count)))
  }

  /// Adds items up to the first token whose word is not known, or that is a run of katakana.
  private static func append(
    _ source: Source, from next: inout Int, to items: UnsafeMutableBufferPointer<FieldItem>, _ first: Int,
    _ count: inout Int, _ isJoined: inout Bool, _ slots: WordRegister.Slots
  ) {
    var index = next
    var used = count
    var joined = isJoined
    scan: while index < source.tokens.count {
      let token = source.tokens[index]
      switch token.kind {
      case .space, .markup, .emoji: break
      case .sentenceEnd:
        if !isAbbreviationPoint(source, index) { joined = false }
        if used > first { items[used &- 1].endsGreeting = true }
      case .lineBreak:
        if token.isBlankLine { joined = false }
        if used > first { items[used &- 1].endsGreeting = true }
      case .punctuation: if used > first { items[used &- 1].endsGreeting = true }
      default:
        if token.isKatakana { break scan }
        guard let word = slots.number(of: token.folded, hash: token.hash, kind: token.kindCode, source.folded) else {
          break scan
        }
        items[used] = item(of: token, word, joined)
        used &+= 1
        joined = true
      }
      index &+= 1
    }
    next = index
    count = used
    isJoined = joined
  }

  @inline(__always)
  private static func item(of token: Token, _ word: UInt32, _ isJoined: Bool) -> FieldItem {
    FieldItem(
      range: token.range, word: word, kind: token.kindCode, script: token.scriptCode, isJoined: isJoined,
      endsGreeting: false, isBeyondASCII: token.isBeyondASCII, isTelling: token.kind == .word)
  }

  private mutating func append(_ token: Token, _ word: UInt32, _ isJoined: inout Bool) {
    reserve(1)
    items[count] = Self.item(of: token, word, isJoined)
    count += 1
    isJoined = true
  }

  /// A katakana run is one token and as many items as it has characters. Where folding changed its length, every
  /// character stands for the whole run.
  private mutating func appendCharacters(
    of token: Token, _ isJoined: inout Bool, _ source: Source, _ register: inout WordRegister, _ tables: DetectionTables
  ) {
    let folded = source.folded
    let isSameLength = token.folded.count == token.range.count
    var start = Int(token.folded.start)
    let shift = Int(token.range.start) - start
    while start < Int(token.folded.end) {
      var end = start + 1
      while end < Int(token.folded.end), folded[end] & 0xC0 == 0x80 { end += 1 }
      var character = token
      character.folded = ByteRange(start, end)
      character.hash = FoldedHash.of(folded[start..<end])
      character.kind = .word
      if isSameLength { character.range = ByteRange(start + shift, end + shift) }
      append(character, register.number(of: character, folded, tables), &isJoined)
      items[count - 1].isTelling = false
      start = end
    }
  }

  /// `No. 5`, `Nr. {{1}}`: the point after at most three letters and before a value ends no sentence.
  private static func isAbbreviationPoint(_ source: Source, _ index: Int) -> Bool {
    let tokens = source.tokens
    guard tokens[index].range.count == 1, source.text[Int(tokens[index].range.start)] == UInt8(ascii: "."),
      index > 0, tokens[index - 1].kind == .word, tokens[index - 1].folded.count <= 3
    else { return false }
    var next = index + 1
    while next < tokens.count, tokens[next].kind == .space || tokens[next].kind == .markup { next += 1 }
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .number, .amount, .code, .placeholder: return true
    default: return false
    }
  }
}
