internal import TemplateLintJSON
internal import TemplateLintText

/// Names, categories and languages among the words of a heading or line.
struct MarkdownWords {
  private let words: [SourceText]
  private let coded: [SourceText]

  init(_ range: Range<Int>, of bytes: [UInt8]) {
    let text = SourceText(range, of: bytes)
    words = text.parts { !Self.isWordByte($0) }
    // What stands between backticks: every second part.
    var parts: [SourceText] = []
    var start = 0
    var isInside = false
    for index in 0...text.bytes.count where index == text.bytes.count || text.bytes[index] == 0x60 {
      if isInside, index < text.bytes.count { parts.append(text.part(start..<index).trimmed) }
      isInside.toggle()
      start = index + 1
    }
    coded = parts
  }

  /// A template's name as Meta allows it: between backticks, or with an underscore.
  var codeName: SourceText? {
    coded.first { Self.isName($0.bytes[...]) && !Self.isLocale($0.bytes[...]) }
      ?? words.first { $0.bytes.contains(0x5F) && Self.isName($0.bytes[...]) && !Self.isLocale($0.bytes[...]) }
  }

  /// One of Meta's three categories.
  var category: SourceText? {
    words.first { ["UTILITY", "MARKETING", "AUTHENTICATION"].contains(String(decoding: $0.bytes, as: UTF8.self).uppercased()) }
  }

  /// `pt_BR`, or `pt` between backticks.
  var locale: SourceText? {
    words.first { $0.bytes.count == 5 && Self.isLocale($0.bytes[...]) } ?? coded.first { Self.isLocale($0.bytes[...]) }
  }

  static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 2 && bytes.allSatisfy { $0 == 0x5F || $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func isLocale(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = bytes.prefix(2)
    guard first.count == 2, first.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    if bytes.count == 2 { return true }
    let last = bytes.dropFirst(3)
    return bytes.count == 5 && bytes[bytes.startIndex + 2] == 0x5F && last.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte == 0x5F || byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// The parts of a line that holds several labels: `**Category:** UTILITY | **Language:** en`.
  static func pieces(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where bytes[index] == 0x7C || (bytes[index] == 0xB7 && index > line.lowerBound && bytes[index - 1] == 0xC2) {
      result.append(start..<index)
      start = index + 1
    }
    guard !result.isEmpty else { return [line] }
    result.append(start..<line.upperBound)
    let areLabels = result.allSatisfy { piece in
      MarkdownLine.label(piece, in: bytes).flatMap { ListingField(label: bytes[$0.label]) } != nil
    }
    return areLabels ? result : [line]
  }

  /// A value without backticks, quotation marks or stars around it; line breaks of HTML become line breaks.
  static func plain(_ range: Range<Int>, of bytes: [UInt8]) -> SourceText {
    var (start, end) = (range.lowerBound, range.upperBound)
    for mark: UInt8 in [0x2A, 0x60, 0x22] {
      while end - start >= 2, bytes[start] == mark, bytes[end - 1] == mark {
        start += 1
        end -= 1
      }
    }
    let text = SourceText(start..<end, of: bytes)
    guard text.bytes.contains(0x3C) || text.bytes.contains(0x5C) else { return text }
    let decoded = unescaped(text.bytes)
    return decoded == text.bytes ? text : SourceText(decoded, source: text.source, mapping: .wholeValue)
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if let tag = ["<br>", "<br/>", "<br />", "<BR>"].first(where: { rest.starts(with: $0.utf8) }) {
        result.append(0x0A)
        index += tag.utf8.count
      } else if bytes[index] == 0x5C, index + 1 < bytes.count, [0x7C, 0x5F, 0x2A, 0x7B, 0x7D].contains(bytes[index + 1]) {
        result.append(bytes[index + 1])
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
