/// A value without parts.
package struct YAMLScalar: Sendable, Hashable {
  /// How it is written.
  package enum Style: Sendable, Hashable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// `|`: line breaks are kept.
    case literal
    /// `>`: line breaks are joined.
    case folded
  }

  /// What it means by the core schema of YAML 1.2: `no` and `on` are strings.
  package enum Kind: Sendable, Hashable {
    case null
    case bool(Bool)
    case int
    case float
    case string
  }

  /// Decoded.
  package var text: String
  package var style: Style

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// The meaning; only plain scalars without a tag of their own can be anything but a string.
  package func kind(tag: String? = nil) -> Kind {
    guard style == .plain, tag == nil else { return .string }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".inf", ".Inf", ".INF", "+.inf", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN": return .float
    default: return numberKind
    }
  }

  /// `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+`; `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`.
  private var numberKind: Kind {
    var rest = Substring(text).utf8[...]
    if rest.starts(with: "0x".utf8) { return !rest.dropFirst(2).isEmpty && rest.dropFirst(2).allSatisfy(isHex) ? .int : .string }
    if rest.starts(with: "0o".utf8) {
      return !rest.dropFirst(2).isEmpty && rest.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) } ? .int : .string
    }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = takeDigits(&rest)
    if rest.isEmpty { return whole > 0 ? .int : .string }
    var digits = whole
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      digits += takeDigits(&rest)
    }
    guard digits > 0 else { return .string }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard takeDigits(&rest) > 0 else { return .string }
    }
    return rest.isEmpty ? .float : .string
  }

  private func takeDigits(_ rest: inout Substring.UTF8View.SubSequence) -> Int {
    var count = 0
    while let byte = rest.first, (0x30...0x39).contains(byte) {
      rest.removeFirst()
      count += 1
    }
    return count
  }

  private func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
