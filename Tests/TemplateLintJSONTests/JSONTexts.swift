/// JSON texts made from a seed, with everything that the grammar allows, and such texts with a few bytes changed.
enum JSONTexts {
  private static let pieces: [String] = [
    "a", "order", "{{1}}", " ", "0", "é", "菓", "🍰", "\u{7F}", "\u{2028}", "\u{FFFF}", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n",
    "\\r", "\\t", "\\u0000", "\\u00e9", "\\u20AC", "\\ud83c\\udf70", "\\uD83C\\uDF70", "\\ud800", "\\udc00", "\\uFFFF", "[", "}", ":",
  ]
  private static let alphabet =
    Array("{}[]\",:\\/u0123456789abcdefeE+-. \n\ttruefalsNnI\u{FEFF}é🎉".utf8) + [0x00, 0x0B, 0x1F, 0x80, 0xC0, 0xED, 0xF5, 0xFF]

  static func text(depth: Int, using random: inout SplitMix) -> [UInt8] {
    var text: [UInt8] = Int.random(in: 0..<20, using: &random) == 0 ? [0xEF, 0xBB, 0xBF] : []
    value(depth: depth, into: &text, using: &random)
    space(into: &text, using: &random)
    return text
  }

  /// One to three bytes replaced, put in or taken out, or the end cut off.
  static func damaged(_ text: [UInt8], using random: inout SplitMix) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 1...3, using: &random) where !text.isEmpty {
      let at = Int.random(in: 0..<text.count, using: &random)
      switch random.next() % 4 {
      case 0: text[at] = alphabet.randomElement(using: &random) ?? 0
      case 1: text.insert(alphabet.randomElement(using: &random) ?? 0, at: at)
      case 2: text.remove(at: at)
      default: if random.next() % 4 == 0 { text.removeLast(text.count - at) }
      }
    }
    return text
  }

  private static func value(depth: Int, into text: inout [UInt8], using random: inout SplitMix) {
    space(into: &text, using: &random)
    switch random.next() % (depth > 0 ? 8 : 4) {
    case 0: text += number(using: &random).utf8
    case 1: text += ["true", "false", "null"][Int(random.next() % 3)].utf8
    case 2, 3: string(into: &text, using: &random)
    case 4, 5: list("[", "]", into: &text, using: &random) { value(depth: depth - 1, into: &$0, using: &$1) }
    default:
      list("{", "}", into: &text, using: &random) { text, random in
        space(into: &text, using: &random)
        string(into: &text, using: &random)
        space(into: &text, using: &random)
        text.append(UInt8(ascii: ":"))
        value(depth: depth - 1, into: &text, using: &random)
      }
    }
  }

  private static func list(
    _ opening: String, _ closing: String, into text: inout [UInt8], using random: inout SplitMix,
    _ item: (inout [UInt8], inout SplitMix) -> Void
  ) {
    text += opening.utf8
    for index in 0..<Int.random(in: 0...4, using: &random) {
      if index > 0 {
        space(into: &text, using: &random)
        text.append(UInt8(ascii: ","))
      }
      item(&text, &random)
    }
    space(into: &text, using: &random)
    text += closing.utf8
  }

  private static func string(into text: inout [UInt8], using random: inout SplitMix) {
    text.append(UInt8(ascii: "\""))
    for _ in 0..<Int.random(in: 0...12, using: &random) { text += (pieces.randomElement(using: &random) ?? "").utf8 }
    text.append(UInt8(ascii: "\""))
  }

  private static func number(using random: inout SplitMix) -> String {
    func digits(_ range: ClosedRange<Int>) -> String {
      String((0..<Int.random(in: range, using: &random)).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
    }
    var text = random.next() % 3 == 0 ? "-" : ""
    text += random.next() % 3 == 0 ? "0" : "\(1 + random.next() % 9)" + digits(0...25)
    if random.next() % 3 == 0 { text += "." + digits(1...20) }
    if random.next() % 3 == 0 { text += ["e", "E", "e+", "E-"][Int(random.next() % 4)] + digits(1...5) }
    return text
  }

  private static func space(into text: inout [UInt8], using random: inout SplitMix) {
    guard random.next() % 4 == 0 else { return }
    for _ in 0..<Int.random(in: 1...3, using: &random) { text.append([0x20, 0x09, 0x0A, 0x0D][Int(random.next() % 4)]) }
  }
}
