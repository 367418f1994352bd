internal import TemplateLintText

/// Decides where a field begins for `^`, and with it which matches that ask for it count.
///
/// A greeting at the start, and the name after it, do not move the start of the field: what follows them begins it too.
struct StartResolution {
  private static let far = Int32.max
  private static let placeholder = TokenKind.placeholder.rawValue
  private static let word = TokenKind.word.rawValue

  /// By item: how many items ago the field began, within its sentence.
  private var sinceStart: ContiguousArray<Int32> = []
  /// Matches that ask where the field begins, or decide it, as indices, by their ends.
  private var special: ContiguousArray<Int> = []

  /// Drops the matches that do not count and notes the starts behind greetings, whose signal is `greeting`.
  mutating func resolve(
    _ matches: inout ContiguousArray<PhraseMatch>, items: UnsafeBufferPointer<FieldItem>, greeting: UInt16,
    starts: UnsafeMutableBufferPointer<Bool>
  ) {
    special.removeAll(keepingCapacity: true)
    for index in matches.indices where matches[index].reach != PhraseMatch.always || matches[index].accept == greeting {
      special.append(index)
    }
    if special.isEmpty { return Self.passNames(items, starts) }
    // What is decided at one item depends only on what ends before it.
    if special.count > 1 { special.sort { matches[$0].end < matches[$1].end } }
    var next = 0
    var isDropping = false
    sinceStart.removeAll(keepingCapacity: true)
    for position in items.indices {
      noteStart(position, isJoined: items[position].isJoined, starts[position])
      while next < special.count, Int(matches[special[next]].end) == position {
        let match = matches[special[next]]
        if match.reach != PhraseMatch.always, sinceStart[Int(match.start)] > Int32(match.reach) {
          matches[special[next]].reach = PhraseMatch.never
          isDropping = true
        } else if match.accept == greeting, starts[Int(match.start)], position + 1 < items.count {
          starts[position + 1] = true
        }
        next += 1
      }
      Self.passName(items, position, starts)
      if next == special.count, position + 1 < items.count, !starts[position + 1] { break }
    }
    if isDropping { matches.removeAll { $0.reach == PhraseMatch.never } }
  }

  private mutating func noteStart(_ position: Int, isJoined: Bool, _ isStart: Bool) {
    if isStart {
      sinceStart.append(0)
    } else {
      let before = isJoined && position > 0 ? sinceStart[position - 1] : Self.far
      sinceStart.append(before == Self.far ? Self.far : before + 1)
    }
  }

  private static func passNames(_ items: UnsafeBufferPointer<FieldItem>, _ starts: UnsafeMutableBufferPointer<Bool>) {
    var position = 0
    while position + 1 < items.count, starts[position] {
      passName(items, position, starts)
      position += 1
    }
  }

  /// `{{1}}, your order`: a name alone greets too; a word only after a greeting.
  @inline(__always)
  private static func passName(
    _ items: UnsafeBufferPointer<FieldItem>, _ position: Int, _ starts: UnsafeMutableBufferPointer<Bool>
  ) {
    guard starts[position], position + 1 < items.count else { return }
    let item = items[position]
    let isPlaceholder = item.kind == placeholder
    let isName = isPlaceholder ? position > 0 || item.endsGreeting : item.kind == word && item.endsGreeting
    if isName, position > 0 || isPlaceholder { starts[position + 1] = true }
  }
}
