@testable import TemplateLintPackCompiler
import TemplateLintSignals
import TemplateLintText

/// Matches phrases the slow way, item by item, straight from the meaning of the pattern language.
struct ReferenceMatcher {
  private struct Item {
    var range: ByteRange
    var folded: [UInt8]
    var kind: TokenKind
    var isJoined: Bool
  }

  private var items: [Item] = []

  init(_ text: String) {
    var tokenizer = Tokenizer()
    let buffer = tokenizer.tokenize(text)
    var isJoined = true
    for token in buffer.tokens {
      switch token.kind {
      case .space, .punctuation, .markup, .emoji: continue
      case .lineBreak: if token.flags.contains(.blankLine) { isJoined = false }
      case .sentenceEnd: isJoined = false
      default:
        items.append(
          Item(range: token.range, folded: Array(buffer.folded[token.folded.indices]), kind: token.kind, isJoined: isJoined))
        isJoined = true
      }
    }
  }

  /// Byte ranges of the phrases' matches without those that a guard overlaps; ranges that overlap are merged.
  func ranges(_ phrases: [[PhraseItem]], guards: [[PhraseItem]] = []) -> [ByteRange] {
    let guards = matches(guards)
    var found = matches(phrases).filter { match in !guards.contains { $0.overlaps(match) } }
      .map { ByteRange(start: items[$0.lowerBound].range.start, end: items[$0.upperBound - 1].range.end) }
    found.sort { ($0.start, $1.end) < ($1.start, $0.end) }
    var merged: [ByteRange] = []
    for range in found {
      if let last = merged.last, last.overlaps(range) {
        merged[merged.count - 1].end = max(last.end, range.end)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Every match, as items.
  private func matches(_ phrases: [[PhraseItem]]) -> [Range<Int>] {
    phrases.flatMap { phrase in
      items.indices.flatMap { start in
        ends(phrase[...], from: start, first: start).filter { $0 > start }.map { start..<$0 }
      }
    }
  }

  /// Where a sequence that begins at `position` may end; `first` is the match's first item.
  private func ends(_ sequence: ArraySlice<PhraseItem>, from position: Int, first: Int) -> Set<Int> {
    guard let item = sequence.first else { return [position] }
    let rest = sequence.dropFirst()
    var result: Set<Int> = []
    func go(_ to: Int) { result.formUnion(ends(rest, from: to, first: first)) }
    switch item {
    case .token(let atoms):
      if canTake(position, first), atoms.contains(where: { fits($0, items[position]) }) { go(position + 1) }
    case .gap(let length):
      // A gap before the first word is none: the match would begin later.
      var to = position
      go(to)
      while to - position < length, position > first, canTake(to, first) {
        to += 1
        go(to)
      }
    case .alternatives(let branches):
      for branch in branches { for end in ends(branch[...], from: position, first: first) { go(end) } }
    case .optional(let branches):
      go(position)
      for branch in branches { for end in ends(branch[...], from: position, first: first) { go(end) } }
    case .fieldStart: if position == 0 { go(position) }
    case .fieldEnd: if position == items.count { go(position) }
    case .set: break
    }
    return result
  }

  private func canTake(_ position: Int, _ first: Int) -> Bool {
    position < items.count && (position == first || items[position].isJoined)
  }

  private func fits(_ atom: PhraseAtom, _ item: Item) -> Bool {
    switch atom {
    case .kind(let kind): item.kind == kind
    case .literal(.exact, let bytes): item.folded == bytes
    case .literal(.stem, let bytes): item.folded.starts(with: bytes)
    case .literal(.tail, let bytes): item.folded.reversed().starts(with: bytes.reversed())
    case .literal(.infix, let bytes): item.folded.indices.contains { item.folded[$0...].starts(with: bytes) }
    }
  }
}
