/// A second reader of the same grammar, written for clarity: recursive, over an array of bytes, without any tree.
struct NaiveJSON {
  private var rest: ArraySlice<UInt8>
  private struct Refused: Error {}

  static func accepts(_ bytes: [UInt8]) -> Bool {
    var reader = NaiveJSON(rest: bytes[...])
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.rest = reader.rest.dropFirst(3) }
    do {
      try reader.value(depth: 0)
      reader.space()
      return reader.rest.isEmpty
    } catch {
      return false
    }
  }

  private mutating func space() { rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }

  private mutating func take(_ text: String) throws {
    guard rest.starts(with: text.utf8) else { throw Refused() }
    rest = rest.dropFirst(text.utf8.count)
  }

  private mutating func value(depth: Int) throws {
    space()
    switch rest.first {
    case UInt8(ascii: "{"):
      try list("{", "}", depth: depth) { reader in
        reader.space()
        try reader.string()
        reader.space()
        try reader.take(":")
      }
    case UInt8(ascii: "["): try list("[", "]", depth: depth) { _ in }
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try take("true")
    case UInt8(ascii: "f"): try take("false")
    case UInt8(ascii: "n"): try take("null")
    default: try number()
    }
  }

  private mutating func list(
    _ opening: String, _ closing: String, depth: Int, before: (inout NaiveJSON) throws -> Void
  ) throws {
    guard depth < 64 else { throw Refused() }
    try take(opening)
    space()
    if rest.starts(with: closing.utf8) { return try take(closing) }
    while true {
      try before(&self)
      try value(depth: depth + 1)
      space()
      if rest.starts(with: closing.utf8) { return try take(closing) }
      try take(",")
    }
  }

  private mutating func number() throws {
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = digits()
    guard whole.count > 0, whole.count == 1 || whole.first != 0x30 else { throw Refused() }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits().count > 0 else { throw Refused() }
    }
    if let mark = rest.first, [UInt8(ascii: "e"), UInt8(ascii: "E")].contains(mark) {
      rest = rest.dropFirst()
      if let sign = rest.first, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign) { rest = rest.dropFirst() }
      guard digits().count > 0 else { throw Refused() }
    }
  }

  private mutating func digits() -> ArraySlice<UInt8> {
    let found = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(found.count)
    return found
  }

  private mutating func string() throws {
    try take("\"")
    var plain: [UInt8] = []
    while let byte = rest.first, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw Refused() }
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      guard let escape = rest.first, "\"\\/bfnrtu".utf8.contains(escape) else { throw Refused() }
      rest = rest.dropFirst()
      if escape == UInt8(ascii: "u") {
        let hex = rest.prefix(4)
        guard hex.count == 4, hex.allSatisfy({ "0123456789abcdefABCDEF".utf8.contains($0) }) else { throw Refused() }
        rest = rest.dropFirst(4)
      }
      // An escape parts what stands before it from what follows.
      guard String(validating: plain, as: UTF8.self) != nil else { throw Refused() }
      plain.removeAll()
    }
    guard String(validating: plain, as: UTF8.self) != nil else { throw Refused() }
    try take("\"")
  }

  /// A random JSON text, and how `Document.rendered` shows it.
  static func randomText(depth: Int, using random: inout SplitMix, rendered: inout String) -> String {
    let texts = [("a", "a"), ("\\u00e9\\n", "é\n"), ("菓🍰", "菓🍰"), ("0123456789 abcdef", "0123456789 abcdef"), ("", "")]
    let scalars = ["0", "-1.5e3", "true", "false", "null"]
    let spaces = ["", " ", "\n\t"]
    let space = spaces[Int.random(in: 0..<3, using: &random)]
    switch depth > 0 ? random.next() % 4 : 2 + random.next() % 2 {
    case 0:
      var parts: [(String, String)] = []
      for key in 0..<Int.random(in: 0...4, using: &random) {
        var shown = ""
        let source = randomText(depth: depth - 1, using: &random, rendered: &shown)
        parts.append(("\"k\(key)\"\(space):\(source)", "k\(key):\(shown)"))
      }
      rendered = "{" + parts.map(\.1).joined(separator: ",") + "}"
      return "{\(space)" + parts.map(\.0).joined(separator: "\(space),\(space)") + "\(space)}"
    case 1:
      var parts: [(String, String)] = []
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        var shown = ""
        let source = randomText(depth: depth - 1, using: &random, rendered: &shown)
        parts.append((source, shown))
      }
      rendered = "[" + parts.map(\.1).joined(separator: ",") + "]"
      return "[\(space)" + parts.map(\.0).joined(separator: "\(space),\(space)") + "\(space)]"
    case 2:
      let text = texts[Int.random(in: 0..<texts.count, using: &random)]
      rendered = "'\(text.1)'"
      return "\"\(text.0)\""
    default:
      rendered = scalars[Int.random(in: 0..<scalars.count, using: &random)]
      return rendered
    }
  }
}
