internal import TemplateLintText

/// Tells by content what an input is written in; a file's name counts only where the content does not say.
package enum FormatDetector {
  /// So many bytes are looked at.
  package static let lookAhead = 65_536

  /// - Parameters:
  ///   - bytes: the beginning of the input, or all of it.
  ///   - hint: what the file's name says.
  package static func format(of bytes: [UInt8], hint: InputFormat? = nil) -> InputFormat {
    let text = SourceEncoding.decoded(Array(bytes.prefix(lookAhead)), isPrefix: true)
    let lines = LineCutter.lines(of: text.bytes[text.start...])
    guard let first = lines.first(where: { !isBlank(text.bytes[$0]) }) else { return hint ?? .json }
    if text.bytes.prefix(4096).contains(0) { return hint == .csv ? .csv : .json }
    let opening = text.bytes[first].first { $0 != 0x20 && $0 != 0x09 }
    if opening == UInt8(ascii: "{") { return .json }
    if opening == UInt8(ascii: "["), hint != .markdown { return .json }
    if TableHeader(firstOf: text.bytes[text.start...]) != nil { return .csv }
    return byLines(lines, of: text.bytes, hint: hint) ?? hint ?? .json
  }

  /// YAML by its first line that is neither blank nor a comment, Markdown by its headings, fences and tables.
  private static func byLines(_ lines: [Range<Int>], of bytes: [UInt8], hint: InputFormat?) -> InputFormat? {
    var isMarkdown = false
    var hasHeading = false
    var yaml: Bool?
    for range in lines where !isBlank(bytes[range]) {
      let line = bytes[range]
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) || isTableRule(line) || line.starts(with: "**".utf8) {
        isMarkdown = true
      } else if line.first == UInt8(ascii: "#") {
        hasHeading = hasHeading || MarkdownLine.headingLevel(line) > 0
      } else if yaml == nil {
        yaml = isYAML(line)
      }
    }
    if isMarkdown || (hasHeading && yaml != true) { return .markdown }
    if yaml == true { return hint == .markdown ? .markdown : .yaml }
    return nil
  }

  /// `key: value`, `key:`, `- key: value`, `---` or a directive.
  private static func isYAML(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "---".utf8) || line.starts(with: "%YAML".utf8) { return true }
    var rest = line.drop { $0 == 0x20 }
    while rest.starts(with: "- ".utf8) { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
    // An item with an anchor, or a collection in brackets: no list of a text begins like that.
    if rest.startIndex > line.startIndex, let mark = rest.first, mark == UInt8(ascii: "&") || mark == UInt8(ascii: "{") { return true }
    rest = rest.drop { $0 == 0x22 || $0 == 0x27 }
    let key = rest.prefix { isKeyByte($0) }
    guard !key.isEmpty else { return false }
    rest = rest.dropFirst(key.count).drop { $0 == 0x22 || $0 == 0x27 }
    guard rest.first == UInt8(ascii: ":") else { return false }
    return rest.count == 1 || rest[rest.startIndex + 1] == 0x20
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte == 0x2D
  }

  /// `| --- | :-: |`
  private static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x7C) && line.starts(with: [0x7C]) && line.contains(0x2D)
      && line.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}

/// Cuts a text at LF, CRLF and CR.
enum LineCutter {
  /// The lines without their breaks, as indices of the slice.
  static func lines(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        result.append(start..<index)
        if byte == 0x0D, index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.endIndex { result.append(start..<bytes.endIndex) }
    return result
  }
}
