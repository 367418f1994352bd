internal import TemplateLint

/// A line of the user's file with carets below the parts that are spoken of.
///
/// The text comes from strangers: control and direction characters are shown as U+FFFD, so that nothing moves the cursor or turns
/// the line around. Long lines are cut to a window around the marks.
struct Snippet {
  struct Mark {
    /// From 1, in UTF-16 units.
    var column: Int
    /// Exclusive.
    var endColumn: Int
    var label: String
  }

  static let widthLimit = 110

  /// What stands for each shown character, with the UTF-16 column where it begins.
  private var cells: [(column: Int, text: String, width: Int)] = []
  private let number: Int
  private let marks: [Mark]

  init(_ line: SourceLine, marks: [Mark]) {
    number = line.number
    self.marks = marks
    var column = 1
    for scalar in line.text.unicodeScalars {
      let shown: String
      switch scalar.value {
      case 0x09: shown = " "
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: shown = "\u{FFFD}"
      default: shown = String(scalar)
      }
      cells.append((column, shown, shown == "\u{FFFD}" ? 1 : DisplayWidth.of(scalar)))
      column += UTF16.width(scalar)
    }
    cutToWindow()
  }

  /// The lines, without a line break at the end of the last.
  func lines(gutter: Int, style: TextStyle) -> [String] {
    let pad = String(repeating: " ", count: gutter)
    let digits = String(number)
    let numbered = String(repeating: " ", count: max(0, gutter - digits.count)) + digits
    var lines = ["  \(style.dim(numbered + " |")) \(cells.map(\.text).joined())"]
    for mark in marks {
      let before = cells.prefix { $0.column < mark.column }.reduce(0) { $0 + $1.width }
      let covered = cells.filter { $0.column >= mark.column && $0.column < mark.endColumn }.reduce(0) { $0 + $1.width }
      let carets = String(repeating: "^", count: max(1, covered))
      let label = mark.label.isEmpty ? "" : " " + mark.label
      lines.append("  \(style.dim(pad + " |")) \(String(repeating: " ", count: before))\(style.accent(carets))\(label)")
    }
    return lines
  }

  private mutating func cutToWindow() {
    let total = cells.reduce(0) { $0 + $1.width }
    guard total > Self.widthLimit, let first = marks.map(\.column).min(), let last = marks.map(\.endColumn).max() else {
      if total > Self.widthLimit { cells = Array(cells.prefix(Self.widthLimit)) + [(Int.max, "…", 1)] }
      return
    }
    let firstCell = cells.firstIndex { $0.column >= first } ?? 0
    let lastCell = cells.firstIndex { $0.column >= last } ?? cells.count
    var start = firstCell <= 40 ? 0 : firstCell - 24
    let end = min(cells.count, max(lastCell + 12, start + Self.widthLimit))
    if end - start > Self.widthLimit * 2 { start = firstCell }
    let shownEnd = min(end, start + Self.widthLimit * 2)
    var window = Array(cells[start..<shownEnd])
    if start > 0 { window.insert((window.first?.column ?? 1, "…", 1), at: 0) }
    if shownEnd < cells.count { window.append((Int.max, "…", 1)) }
    cells = window
  }
}

/// Colours of the text report; without colour every function gives its text back.
struct TextStyle {
  let isColoured: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func accent(_ text: String) -> String { wrap(text, "36") }
  func red(_ text: String) -> String { wrap(text, "1;31") }
  func yellow(_ text: String) -> String { wrap(text, "1;33") }
  func blue(_ text: String) -> String { wrap(text, "1;34") }

  private func wrap(_ text: String, _ code: String) -> String { isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
