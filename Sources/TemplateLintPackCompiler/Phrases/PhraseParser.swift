internal import TemplateLintSignals
internal import TemplateLintText

/// Reads the pattern language: `@your @thing ...4 (ready|on its way) [now]`.
struct PhraseParser {
  /// Longer phrases are no phrases.
  static let scalarLimit = 1_500
  /// How deep groups may be nested.
  static let depthLimit = 8

  private let scalars: [Unicode.Scalar]
  private let position: SourcePosition
  private var next = 0
  private var literals: LiteralReader

  private init(_ text: SourceText, _ literals: LiteralReader) {
    scalars = Array(text.string.unicodeScalars)
    position = text.position
    self.literals = literals
  }

  /// The items of a phrase.
  static func parse(_ text: SourceText, _ literals: LiteralReader) throws(CompileProblem) -> [PhraseItem] {
    var parser = PhraseParser(text, literals)
    guard parser.scalars.count <= scalarLimit else {
      throw text.position.problem("a phrase has at most \(scalarLimit) characters")
    }
    let items = try parser.sequence(depth: 0)
    if parser.next < parser.scalars.count {
      throw parser.problem("`\(parser.scalars[parser.next])` closes nothing")
    }
    try parser.check(items)
    return items
  }

  private func problem(_ message: String, at index: Int? = nil) -> CompileProblem {
    let text = String(String.UnicodeScalarView(scalars))
    return position.problem("\(message), at character \((index ?? next) + 1) of `\(text)`")
  }

  private func check(_ items: [PhraseItem]) throws(CompileProblem) {
    if items.allSatisfy(\.canBeEmpty) { throw problem("the phrase matches no word", at: 0) }
    if case .gap = items.first { throw problem("a phrase cannot begin with a gap", at: 0) }
    if case .gap = items.last { throw problem("a phrase cannot end with a gap", at: 0) }
    for (index, item) in items.enumerated() {
      if item == .fieldStart, index > 0 { throw problem("`^` stands only at the beginning", at: 0) }
      if item == .fieldEnd, index > 0, case .gap = items[index - 1] {
        throw problem("a gap cannot stand before `$`", at: 0)
      }
    }
    if Self.endsEarly(items, isLast: true) { throw problem("`$` stands only at the end", at: 0) }
  }

  /// Whether `$` is followed by anything.
  private static func endsEarly(_ items: [PhraseItem], isLast: Bool) -> Bool {
    items.enumerated().contains { index, item in
      let isEnd = isLast && index == items.count - 1
      switch item {
      case .fieldEnd: return !isEnd
      case .alternatives(let branches), .optional(let branches):
        return branches.contains { endsEarly($0, isLast: isEnd) }
      default: return false
      }
    }
  }

  /// Items up to `|`, `)`, `]` or the end.
  private mutating func sequence(depth: Int) throws(CompileProblem) -> [PhraseItem] {
    guard depth <= Self.depthLimit else { throw problem("groups are nested deeper than \(Self.depthLimit)") }
    var items: [PhraseItem] = []
    while let scalar = peek() {
      switch scalar {
      case " ", "\t", "\n": next += 1
      case "|", ")", "]": return items
      case "(": items.append(.alternatives(try branches(until: ")", depth: depth)))
      case "[": items.append(.optional(try branches(until: "]", depth: depth)))
      case "@": items.append(.set(try setName()))
      case "<": items.append(.token(try classAtoms()))
      case "^" where depth == 0 && isAlone(): items.append(takeAnchor(.fieldStart))
      case "$" where isAlone(): items.append(takeAnchor(.fieldEnd))
      case "." where isGap(): items.append(try gap())
      default: items += try word()
      }
    }
    return items
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    next + distance < scalars.count ? scalars[next + distance] : nil
  }

  private static func endsWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return " \t\n|()[]".unicodeScalars.contains(scalar)
  }

  /// A sign with nothing but spaces around it is an anchor; `R$` is a word.
  private func isAlone() -> Bool { Self.endsWord(peek(1)) && (next == 0 || Self.endsWord(scalars[next - 1])) }

  private mutating func takeAnchor(_ item: PhraseItem) -> PhraseItem {
    next += 1
    return item
  }

  private mutating func branches(until close: Unicode.Scalar, depth: Int) throws(CompileProblem) -> [[PhraseItem]] {
    let open = next
    var branches: [[PhraseItem]] = []
    repeat {
      next += 1  // The opening bracket, or `|`.
      let start = next
      let items = try sequence(depth: depth + 1)
      // A sign that phrases ignore (`€`) gives no item; nothing at all between the bars is a slip.
      let isBlank = scalars[start..<next].allSatisfy { $0 == " " }
      if isBlank, close == ")" { throw problem("an empty alternative; write `[...]` for what may be missing", at: start) }
      if !items.isEmpty { branches.append(items) }
    } while peek() == "|"
    guard peek() == close else { throw problem("`\(scalars[open])` is not closed", at: open) }
    if branches.isEmpty { throw problem("a group of signs that phrases ignore", at: open) }
    next += 1
    return branches
  }

  private mutating func setName() throws(CompileProblem) -> String {
    let start = next
    next += 1
    var name = String.UnicodeScalarView()
    while let scalar = peek(), !Self.endsWord(scalar), scalar != "*" {
      name.append(scalar)
      next += 1
    }
    guard !name.isEmpty else { throw problem("`@` needs the name of a set", at: start) }
    if peek() == "*" { throw problem("a set cannot have `*`; put it on the set's members", at: start) }
    return String(name)
  }

  private mutating func classAtoms() throws(CompileProblem) -> [PhraseAtom] {
    let start = next
    next += 1
    var name = String.UnicodeScalarView()
    while let scalar = peek(), scalar != ">" {
      name.append(scalar)
      next += 1
    }
    guard peek() == ">" else { throw problem("`<` is not closed", at: start) }
    next += 1
    guard let known = PhraseClass.kinds.first(where: { $0.name == String(name) }) else {
      let hint = suggestion(for: String(name), among: PhraseClass.kinds.map(\.name))
      throw problem("unknown class `<\(String(name))>`\(hint)", at: start)
    }
    return known.kinds.map { .kind($0) }
  }

  private func isGap() -> Bool { peek(1) == "." && peek(2) == "." }

  private mutating func gap() throws(CompileProblem) -> PhraseItem {
    let start = next
    next += 3
    var digits = ""
    while let scalar = peek(), ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      next += 1
    }
    guard Self.endsWord(peek()) || "@<".unicodeScalars.contains(peek() ?? " ") else {
      throw problem("put a space after `...`", at: start)
    }
    let length = digits.isEmpty ? 3 : Int(digits) ?? .max
    guard length >= 1, length <= PackFormat.gapLimit else {
      throw problem("a gap has 1 to \(PackFormat.gapLimit) tokens", at: start)
    }
    return .gap(length)
  }

  private mutating func word() throws(CompileProblem) -> [PhraseItem] {
    let start = next
    var text = String.UnicodeScalarView()
    while let scalar = peek(), !Self.endsWord(scalar) {
      if scalar == "." && isGap() { break }
      text.append(scalar)
      next += 1
    }
    do {
      return try literals.items(of: String(text))
    } catch {
      throw problem(error.message, at: start)
    }
  }
}
