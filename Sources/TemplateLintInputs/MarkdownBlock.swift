/// A piece of a Markdown text.
enum MarkdownBlock {
  case heading(level: Int, text: Range<Int>)
  /// What stands between two fences, with the word behind the opening one and the lines' common indentation.
  case fence(info: String, content: Range<Int>, indentation: Int)
  /// The rows of a table, the header first, without the row of dashes.
  case table(rows: [[Range<Int>]])
  /// The lines of a quotation, without their marks.
  case quote(lines: [Range<Int>])
  /// A line of anything else.
  case line(Range<Int>)
}

/// Cuts a Markdown text into blocks.
struct MarkdownCutter {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private var at = 0

  init(_ bytes: [UInt8], start: Int) {
    self.bytes = bytes
    lines = LineCutter.lines(of: bytes[start...])
  }

  mutating func next() -> MarkdownBlock? {
    while at < lines.count, MarkdownLine.trim(lines[at], in: bytes[...]).isEmpty { at += 1 }
    guard at < lines.count else { return nil }
    let line = lines[at]
    let level = MarkdownLine.headingLevel(bytes[line])
    if level > 0 {
      at += 1
      return .heading(level: level, text: MarkdownLine.trim((line.lowerBound + level)..<line.upperBound, in: bytes[...]))
    }
    if let fence = MarkdownLine.fence(bytes[line]) { return readFence(fence, opening: line) }
    if let table = readTable() { return table }
    if isQuote(line) { return readQuote() }
    at += 1
    return .line(line)
  }

  private mutating func readFence(_ fence: (mark: UInt8, length: Int, indentation: Int), opening: Range<Int>) -> MarkdownBlock {
    at += 1
    let info = MarkdownLine.trim((opening.lowerBound + fence.indentation + fence.length)..<opening.upperBound, in: bytes[...])
    let word = String(decoding: bytes[info].prefix { $0 > 0x20 }, as: UTF8.self).lowercased()
    let first = at
    while at < lines.count {
      if let closing = MarkdownLine.fence(bytes[lines[at]]), closing.mark == fence.mark, closing.length >= fence.length,
        MarkdownLine.trim(lines[at], in: bytes[...]).count == closing.length
      {
        break
      }
      at += 1
    }
    let content = first < at ? lines[first].lowerBound..<lines[at - 1].upperBound : opening.upperBound..<opening.upperBound
    if at < lines.count { at += 1 }
    return .fence(info: word, content: content, indentation: fence.indentation)
  }

  private mutating func readTable() -> MarkdownBlock? {
    guard let header = MarkdownLine.cells(bytes[lines[at]]), at + 1 < lines.count,
      let rule = MarkdownLine.cells(bytes[lines[at + 1]]), MarkdownLine.isRule(rule, in: bytes)
    else { return nil }
    var rows = [header]
    at += 2
    while at < lines.count, let row = MarkdownLine.cells(bytes[lines[at]]) {
      rows.append(row)
      at += 1
    }
    return .table(rows: rows)
  }

  private func isQuote(_ line: Range<Int>) -> Bool { bytes[line].first { $0 != 0x20 } == 0x3E }

  private mutating func readQuote() -> MarkdownBlock {
    var quoted: [Range<Int>] = []
    while at < lines.count, isQuote(lines[at]) {
      var start = lines[at].lowerBound
      while bytes[start] != 0x3E { start += 1 }
      start += 1
      if start < lines[at].upperBound, bytes[start] == 0x20 { start += 1 }
      quoted.append(start..<lines[at].upperBound)
      at += 1
    }
    return .quote(lines: quoted)
  }
}
