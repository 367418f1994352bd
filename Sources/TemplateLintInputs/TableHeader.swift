internal import TemplateLintJSON
internal import TemplateLintText

/// The header row of a table of templates.
struct TableHeader: Sendable {
  /// What one column holds; `number` tells the first button from the second.
  struct Column: Sendable {
    var field: ListingField?
    var number: Int?
  }

  let columns: [Column]
  let delimiter: UInt8

  /// The columns that are known.
  var fields: Set<ListingField> { Set(columns.compactMap(\.field)) }

  /// - Parameter cells: the texts of the header row; nil where they name no table of templates.
  init?(cells: [ArraySlice<UInt8>], delimiter: UInt8) {
    columns = cells.map { Column(field: ListingField(label: $0), number: LabelFolding.folded($0).number) }
    self.delimiter = delimiter
    let found = fields
    let hasMessage = found.contains(.body) || found.contains(.components)
    let hasFacts = found.contains(.category) || found.contains(.currentCategory) || found.contains(.language)
    guard hasMessage ? found.count > 1 : found.contains(.name) && hasFacts else { return nil }
  }

  /// The header in the first line of a text, with whichever delimiter makes one of it.
  init?(firstOf text: ArraySlice<UInt8>) {
    var rest = text
    var wanted: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]
    // Excel's own way to say which delimiter it is.
    if rest.starts(with: "sep=".utf8), let lineEnd = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      wanted = [rest[rest.startIndex + 4]]
      rest = rest[lineEnd...]
    }
    rest = rest.drop { $0 == 0x0A || $0 == 0x0D }
    // A Markdown table begins with its delimiter, a row of a spreadsheet hardly ever.
    if rest.first == 0x7C { return nil }
    for delimiter in wanted {
      var cutter = TableCutter(Array(rest), start: 0, delimiter: delimiter)
      guard let row = try? cutter.next() else { continue }
      let cells = row.cells.map { ArraySlice($0.bytes) }
      if let header = TableHeader(cells: cells, delimiter: delimiter) {
        self = header
        return
      }
    }
    return nil
  }
}
