/// One line of a Markdown text, as far as templates are concerned.
enum MarkdownLine {
  /// `#` to `######` with a space behind: 1 to 6; 0 for any other line.
  static func headingLevel(_ line: ArraySlice<UInt8>) -> Int {
    let marks = line.prefix { $0 == 0x23 }.count
    guard (1...6).contains(marks) else { return 0 }
    let rest = line.dropFirst(marks)
    return rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 ? marks : 0
  }

  /// The fence that a line opens: its mark, length and indentation; nil for any other line.
  static func fence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, length: Int, indentation: Int)? {
    let indentation = line.prefix { $0 == 0x20 }.count
    let rest = line.dropFirst(indentation)
    guard let mark = rest.first, mark == 0x60 || mark == 0x7E else { return nil }
    let length = rest.prefix { $0 == mark }.count
    return length >= 3 ? (mark, length, indentation) : nil
  }

  /// The cells of a table's row, as ranges without the white space around; nil for any other line.
  static func cells(_ line: ArraySlice<UInt8>) -> [Range<Int>]? {
    let trimmed = trim(line.startIndex..<line.endIndex, in: line)
    guard let first = trimmed.first, line[first] == 0x7C, trimmed.count > 1 else { return nil }
    var cells: [Range<Int>] = []
    var start = first + 1
    var index = start
    while index < trimmed.upperBound {
      if line[index] == 0x5C {
        index += 2
        continue
      }
      if line[index] == 0x7C {
        cells.append(trim(start..<index, in: line))
        start = index + 1
      }
      index += 1
    }
    if start < trimmed.upperBound { cells.append(trim(start..<trimmed.upperBound, in: line)) }
    return cells
  }

  /// `| --- | :-: |`
  static func isRule(_ cells: [Range<Int>], in bytes: [UInt8]) -> Bool {
    !cells.isEmpty && cells.allSatisfy { cell in
      !cell.isEmpty && bytes[cell].contains(0x2D) && bytes[cell].allSatisfy { $0 == 0x2D || $0 == 0x3A }
    }
  }

  /// Lines, dashes and box drawing: what people put between parts.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self).unicodeScalars.filter { $0.value > 0x20 }
    guard text.count >= 3 else { return false }
    return text.allSatisfy { $0 == "-" || $0 == "=" || $0 == "_" || $0 == "*" || (0x2500...0x257F).contains($0.value) || $0.value == 0x2014 }
  }

  static func trim(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// A label with a colon at the beginning of a line, perhaps a list item, perhaps bold: `- **Category:** UTILITY`.
  static func label(_ line: Range<Int>, in bytes: [UInt8]) -> (label: Range<Int>, value: Range<Int>)? {
    var start = line.lowerBound
    while start < line.upperBound, [0x20, 0x09, 0x2D, 0x2A, 0x2B, 0x5F, 0x60].contains(bytes[start]) { start += 1 }
    guard let colon = bytes[start..<line.upperBound].prefix(48).firstIndex(of: 0x3A), colon > start else { return nil }
    var end = colon
    while end > start, [0x2A, 0x5F, 0x60, 0x20].contains(bytes[end - 1]) { end -= 1 }
    var value = colon + 1
    while value < line.upperBound, [0x2A, 0x20, 0x09].contains(bytes[value]) { value += 1 }
    guard end > start else { return nil }
    return (start..<end, trim(value..<line.upperBound, in: bytes[...]))
  }
}
