internal import TemplateLintJSON
internal import TemplateLintText

/// Reads a table with a header row: each row is a template.
struct TableReader: Sendable {
  /// The table's text as UTF-8, a byte order mark included.
  let bytes: [UInt8]
  private let header: TableHeader
  private var cutter: TableCutter
  private(set) var isAtEnd = false

  /// Nil where the first row names no columns of templates.
  init?(_ text: SourceEncoding.Decoded) throws(JSONSyntaxError) {
    bytes = text.bytes
    guard let header = TableHeader(firstOf: bytes[text.start...]) else { return nil }
    self.header = header
    cutter = TableCutter(bytes, start: text.start, delimiter: header.delimiter)
    var row = try cutter.next()
    // `sep=;` stands before the header.
    if let first = row, bytes[first.range].starts(with: "sep=".utf8) { row = try cutter.next() }
    if row == nil { isAtEnd = true }
  }

  /// Appends the next rows to a block; stops behind so many bytes, at the end, or at what cannot be read.
  mutating func read(into block: inout RecordBlock, bytesAtMost limit: Int) {
    var taken = 0
    while taken < limit, !isAtEnd {
      do throws(JSONSyntaxError) {
        guard let row = try cutter.next() else {
          isAtEnd = true
          return
        }
        taken += row.range.count
        let draft = draft(of: row)
        if !draft.isEmpty { block.append(draft.build(source: bytes, range: ByteRange(row.range.lowerBound, row.range.upperBound)), line: row.line) }
      } catch {
        isAtEnd = true
        block.refuse(error)
      }
    }
  }

  private func draft(of row: TableCutter.Row) -> TemplateDraft {
    var draft = TemplateDraft()
    var numbered: [Int: TemplateDraft.Button] = [:]
    for (column, cell) in zip(header.columns, row.cells) {
      guard let field = column.field else { continue }
      draft.take(field, number: column.number, cell, &numbered)
    }
    draft.finish(numbered)
    return draft
  }
}
