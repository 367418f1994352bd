internal import TemplateLintJSON
internal import TemplateLintText

/// Cuts the rows of a table into cells with their places: RFC 4180 with any delimiter and any line break.
///
/// Source: https://www.rfc-editor.org/rfc/rfc4180 (2005-10).
struct TableCutter: Sendable {
  struct Row {
    var cells: [SourceText]
    var range: Range<Int>
    /// Line of its first byte, from 1.
    var line: Int
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var at: Int
  private var line = 1

  init(_ bytes: [UInt8], start: Int, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    at = start
  }

  /// The next row, blank lines passed over; nil at the end.
  mutating func next() throws(JSONSyntaxError) -> Row? {
    while at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D { passBreak() }
    guard at < bytes.count else { return nil }
    var row = Row(cells: [], range: at..<at, line: line)
    while true {
      row.cells.append(try nextCell())
      row.range = row.range.lowerBound..<at
      guard at < bytes.count, bytes[at] == delimiter else { break }
      at += 1
    }
    return row
  }

  private mutating func nextCell() throws(JSONSyntaxError) -> SourceText {
    var opening = at
    while opening < bytes.count, bytes[opening] == 0x20 { opening += 1 }
    if opening < bytes.count, bytes[opening] == 0x22 { return try quotedCell(from: opening) }
    let start = at
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return SourceText(start..<at, of: bytes)
  }

  private mutating func quotedCell(from opening: Int) throws(JSONSyntaxError) -> SourceText {
    var content: [UInt8] = []
    var hasDoubled = false
    at = opening + 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 {
        guard at + 1 < bytes.count, bytes[at + 1] == 0x22 else { break }
        hasDoubled = true
        at += 1
      }
      content.append(byte)
      if byte == 0x0A || byte == 0x0D { passBreak(into: &content) } else { at += 1 }
    }
    guard at < bytes.count else {
      throw JSONSyntaxError(.invalidTable, at: opening, detail: "the quoted cell that begins here is not closed by a double quote")
    }
    let closing = at
    at += 1
    // What follows the quote up to the delimiter is no part of the cell.
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return hasDoubled
      ? SourceText(content, source: ByteRange(opening, closing + 1), mapping: .doubledQuotes)
      : SourceText((opening + 1)..<closing, of: bytes)
  }

  /// Passes a line break; the second byte of a pair goes into the cell as well.
  private mutating func passBreak(into content: inout [UInt8]) {
    let isPair = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
    if isPair { content.append(0x0A) }
    passBreak()
  }

  private mutating func passBreak() {
    let isPair = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
    at += isPair ? 2 : 1
    line += 1
  }
}
