internal import TemplateLintText

/// The symbols of words in one language, found once a word: templates repeat their vocabulary.
struct WordSymbols {
  /// The symbols of one word or kind of token, with the mask that refuses most nodes at once.
  struct Entry {
    var hash: UInt32 = 0
    /// In `bytes`; count 0 for tokens without text.
    var textStart: UInt32 = 0
    var textCount: UInt32 = 0
    /// In `symbols`.
    var start: UInt32 = 0
    var count: UInt16 = 0
    /// `TokenKind` + 1; 0 for an empty entry.
    var kind: UInt8 = 0
    var mask: UInt64 = 0
  }

  private static let slotCount = 4096
  /// Longest text that is remembered; longer words are looked up each time into the last entry.
  private static let textLimit = 64
  /// When the memory for symbols or texts is larger, everything is forgotten.
  private static let memoryLimit = 1 << 18

  private var entries = ContiguousArray(repeating: Entry(), count: slotCount)
  private(set) var symbols: ContiguousArray<UInt16> = []
  private var bytes: ContiguousArray<UInt8> = []
  private var found: ContiguousArray<UInt16> = []

  /// The symbols of an item, as a range of `symbols` and a mask. Valid until the next call.
  mutating func entry(
    of item: FieldItem, folded: UnsafeBufferPointer<UInt8>, in automaton: Automaton
  ) -> Entry {
    let word = folded[item.folded.indices]
    let slot = Int(truncatingIfNeeded: item.hash &+ UInt32(item.kind.rawValue) &* 0x9E37) & (Self.slotCount - 1)
    let known = entries[slot]
    if known.kind == item.kind.rawValue + 1, known.hash == item.hash, Int(known.textCount) == word.count,
      bytes[Int(known.textStart)..<Int(known.textStart) + word.count].elementsEqual(word)
    {
      return known
    }
    if symbols.count > Self.memoryLimit || bytes.count > Self.memoryLimit { forget() }
    found.removeAll(keepingCapacity: true)
    automaton.collectSymbols(of: item, word: word, into: &found)
    found.sort()
    var entry = Entry(hash: item.hash, start: UInt32(symbols.count), kind: item.kind.rawValue + 1)
    var last = PackFormat.fieldStart
    for symbol in found where symbol != last {
      symbols.append(symbol)
      entry.mask |= 1 << UInt64(symbol & 63)
      last = symbol
    }
    entry.count = UInt16(truncatingIfNeeded: symbols.count - Int(entry.start))
    if word.count <= Self.textLimit {
      entry.textStart = UInt32(bytes.count)
      entry.textCount = UInt32(word.count)
      bytes.append(contentsOf: word)
      entries[slot] = entry
    }
    return entry
  }

  private mutating func forget() {
    for index in entries.indices { entries[index] = Entry() }
    symbols.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }
}

extension Automaton {
  /// Longest word that is looked at piece by piece; what is longer is compared as a whole and by its beginning.
  private static let wordLimit = 96

  /// Appends every symbol of a token, unsorted.
  func collectSymbols(
    of item: FieldItem, word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    append(kinds[Int(item.kind.rawValue)], to: &found)
    guard !word.isEmpty else { return }
    collectBeginnings(word, into: &found)
    collectElision(word, into: &found)
    collectWithoutPrefixes(word, into: &found)
    if let infixLengths { collectInfixes(word, infixLengths, into: &found) }
  }

  private func append(_ run: RunRecord, to found: inout ContiguousArray<UInt16>) {
    for index in run.indices { found.append(symbols[index]) }
  }

  private func look(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt32, _ kind: LiteralKind,
    into found: inout ContiguousArray<UInt16>
  ) {
    if let record = literal(word, hash: hash, kind: kind) { append(record.symbols, to: &found) }
  }

  /// The word itself, and every stem that it begins with.
  private func collectBeginnings(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    var hash = FoldedHash.seed
    var index = word.startIndex
    while index < word.endIndex {
      hash = FoldedHash.step(hash, word[index])
      index += 1
      let isBoundary = index == word.endIndex || word[index] & 0xC0 != 0x80
      if isBoundary, index - word.startIndex >= 2, index - word.startIndex <= Self.wordLimit {
        look(word[word.startIndex..<index], hash, .stem, into: &found)
      }
    }
    look(word, hash, .exact, into: &found)
  }

  /// `l'offre` is also `offre`, `order's` is also `order`.
  private func collectElision(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    guard let apostrophe = word.firstIndex(of: UInt8(ascii: "'")) else { return }
    let after = word[(apostrophe + 1)...]
    if after.count >= 3 { collectBeginnings(after, into: &found) }
    let before = word[..<apostrophe]
    if before.count >= 3, after.count == 1, after.first == UInt8(ascii: "s") { collectBeginnings(before, into: &found) }
  }

  /// Arabic and Hebrew write the article and prepositions together with the word.
  private func collectWithoutPrefixes(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, into found: inout ContiguousArray<UInt16>
  ) {
    for prefix in prefixes {
      let bytes = text[Int(prefix.offset)..<Int(prefix.offset) + Int(prefix.count)]
      // Two letters of these scripts are four bytes.
      guard word.count >= bytes.count + 4, word.starts(with: bytes) else { continue }
      collectBeginnings(word[(word.startIndex + bytes.count)...], into: &found)
    }
  }

  private func collectInfixes(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ lengths: ClosedRange<Int>,
    into found: inout ContiguousArray<UInt16>
  ) {
    guard word.count >= lengths.lowerBound, word.count <= Self.wordLimit else { return }
    var start = word.startIndex
    while start + lengths.lowerBound <= word.endIndex {
      defer { start += 1 }
      guard word[start] & 0xC0 != 0x80,
        infixStarts & FoldedHash.startBit(word[start], word[start + 1], word[start + 2]) != 0
      else { continue }
      var hash = FoldedHash.seed
      for index in start..<min(word.endIndex, start + lengths.upperBound) {
        hash = FoldedHash.step(hash, word[index])
        guard index + 1 - start >= lengths.lowerBound else { continue }
        let part = word[start...index]
        look(part, hash, .infix, into: &found)
        if index + 1 == word.endIndex { look(part, hash, .tail, into: &found) }
      }
    }
  }
}
