/// Cells and rows of CSV (RFC 4180), safe to open in a spreadsheet.
package enum CSVText {
  /// One row with its CRLF.
  package static func row(_ cells: [String]) -> [UInt8] {
    var row: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { row.append(UInt8(ascii: ",")) }
      row.append(contentsOf: self.cell(cell).utf8)
    }
    return row + [0x0D, 0x0A]
  }

  /// Quoted where it must be, on one line, and with an apostrophe before what a spreadsheet would run as a formula.
  ///
  /// Source: https://owasp.org/www-community/attacks/CSV_Injection. Semicolons are quoted too: where the comma is the
  /// decimal sign, spreadsheets split at them.
  static func cell(_ text: String) -> String {
    let line = VisibleText.line(text)
    let defused = startsFormula(line) ? "'" + line : line
    guard defused.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x20 || $0 == 0x27 }) else { return defused }
    var quoted = "\""
    for scalar in defused.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Spaces before the sign do not help: some spreadsheets drop them. Full-width signs count as their narrow forms.
  private static func startsFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "\u{FFFD}" && $0 != "\u{FEFF}" }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
