/// Text of strangers, for places where a control character could act: terminals, logs, web pages, spreadsheets.
enum VisibleText {
  /// The text on one line: line breaks and tabs become spaces; other control characters, and characters that turn the direction of
  /// writing, become U+FFFD.
  static func line(_ text: String) -> String {
    // Most texts are printable ASCII and stay what they are.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { result.unicodeScalars.append(shown(scalar)) }
    return result
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
