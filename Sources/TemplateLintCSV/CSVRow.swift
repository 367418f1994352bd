/// One row of a CSV file.
package struct CSVRow: Sendable, Hashable {
  /// Line of its first byte, from 1.
  package let line: Int
  /// Decoded cells; what is not UTF-8 becomes U+FFFD.
  package let cells: [String]
  /// The row was longer than the reader allows; it has no cells.
  package var isTooLong = false

  package init(line: Int, cells: [String], isTooLong: Bool = false) {
    self.line = line
    self.cells = cells
    self.isTooLong = isTooLong
  }

  /// The cell at an index; nil beyond the end of the row and where the cell is empty.
  package func cell(_ index: Int?) -> String? {
    guard let index, cells.indices.contains(index), !cells[index].isEmpty else { return nil }
    return cells[index]
  }

  /// Every row of a text.
  package static func rows(of bytes: [UInt8]) -> [CSVRow] {
    var reader = CSVReader()
    reader.append(bytes)
    reader.finish()
    var rows: [CSVRow] = []
    while let row = reader.next() { rows.append(row) }
    return rows
  }

  static func cells(of row: ArraySlice<UInt8>) -> [String] {
    var cells: [String] = []
    var at = row.startIndex
    while true {
      cells.append(cell(of: row, at: &at))
      guard at < row.endIndex else { return cells }
      at += 1  // The comma.
    }
  }

  /// Reads one cell and stops at the comma behind it.
  private static func cell(of row: ArraySlice<UInt8>, at: inout Int) -> String {
    guard at < row.endIndex, row[at] == 0x22 else {
      let end = row[at...].firstIndex(of: 0x2C) ?? row.endIndex
      defer { at = end }
      return String(decoding: row[at..<end], as: UTF8.self)
    }
    var text: [UInt8] = []
    at += 1
    while at < row.endIndex {
      if row[at] == 0x22 {
        at += 1
        guard at < row.endIndex, row[at] == 0x22 else { break }
      }
      text.append(row[at])
      at += 1
    }
    while at < row.endIndex, row[at] != 0x2C {
      text.append(row[at])
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
