/// A strict reader of RFC 4180.
enum CSVRows {
  struct Malformed: Error {}

  static func parse(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      row.append(rest.first == "\"" ? try quoted(&rest) : plain(&rest))
      switch rest.popFirst() {
      case ",": continue
      case "\r":
        guard rest.popFirst() == "\n" else { throw Malformed() }
        rows.append(row)
        row = []
      default: throw Malformed()
      }
    }
    guard row.isEmpty else { throw Malformed() }
    return rows
  }

  private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> String {
    var cell = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        guard rest.first == "\"" else { return String(cell) }
        rest.removeFirst()
      }
      cell.append(scalar)
    }
    throw Malformed()
  }

  private static func plain(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    var cell = String.UnicodeScalarView()
    while let scalar = rest.first, scalar != ",", scalar != "\r", scalar != "\n", scalar != "\"" {
      cell.append(scalar)
      rest.removeFirst()
    }
    return String(cell)
  }
}
