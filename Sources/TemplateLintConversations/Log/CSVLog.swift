internal import TemplateLintCSV

/// Reads a log in CSV: the names of the JSON form in the header row, `template.name` and the like for what is nested.
struct CSVLog: Sendable {
  private var reader: CSVReader
  private var columns: Columns?

  private struct Columns {
    var id, at, business, user, direction, kind, name, language, category, status, entry, scope: Int?

    init(_ names: [String]) {
      func column(_ name: String) -> Int? { names.firstIndex(of: name) }
      id = column("id")
      at = column("at")
      business = column("business")
      user = column("user")
      direction = column("direction")
      kind = column("kind")
      name = column("template.name")
      language = column("template.language")
      category = column("template.category")
      status = column("status")
      entry = column("entry")
      scope = column("scope")
    }
  }

  init(maximumRowBytes: Int) { reader = CSVReader(maximumRowBytes: maximumRowBytes) }

  /// Whether the first row names the columns that every event has.
  static func isHeader(_ cells: [String]) -> Bool {
    ["at", "business", "user"].allSatisfy { cells.contains($0) }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { reader.append(bytes) }

  mutating func finish() { reader.finish() }

  mutating func next() -> LogReader.Line? {
    while let row = reader.next() {
      guard let columns else {
        columns = Columns(row.cells)
        continue
      }
      if row.isTooLong { return .problem(line: row.line, .tooLong) }
      if row.cells.allSatisfy(\.isEmpty) { continue }
      return Self.line(row, columns)
    }
    return nil
  }

  private static func line(_ row: CSVRow, _ columns: Columns) -> LogReader.Line {
    var fields = EventFields()
    func cell(_ column: Int?) -> String? { row.cell(column).flatMap { $0 == "null" ? nil : $0 } }
    fields.id = cell(columns.id)
    fields.at = cell(columns.at)
    fields.business = cell(columns.business)
    fields.user = cell(columns.user)
    fields.direction = cell(columns.direction)
    fields.kind = cell(columns.kind)
    fields.templateName = cell(columns.name)
    fields.templateLanguage = cell(columns.language)
    fields.templateCategory = cell(columns.category)
    fields.hasTemplate = fields.templateName != nil || fields.templateCategory != nil
    fields.status = cell(columns.status)
    fields.entry = cell(columns.entry)
    fields.scope = cell(columns.scope)
    do throws(EventProblem) {
      return .event(try fields.event(line: row.line))
    } catch {
      return .problem(line: row.line, error)
    }
  }
}
