/// Counts by name as bars, the longest first; the rest beyond a dozen is one line.
struct BarPlot {
  struct Bar {
    var label: String
    var count: Int
    /// Part of `count` that is drawn hatched.
    var hatched = 0
  }

  static let limit = 12
  private static let rowHeight = 34

  let id: StaticString
  let title: String
  let note: String?
  /// Titles of the table's columns: name, count, and what the hatched part is.
  let columns: [String]
  let bars: [Bar]

  func write(to html: inout HTMLWriter) {
    guard !bars.isEmpty else { return }
    let shown = bars.prefix(Self.limit)
    let rest = bars.dropFirst(Self.limit)
    let most = max(1, shown.map(\.count).max() ?? 1)
    let restNote = rest.isEmpty ? nil : "and \(rest.count) more with \(rest.reduce(0) { $0 + $1.count }) together"
    Plot.write(
      id: id, title: title, note: [note, restNote].compactMap { $0 }.joined(separator: "; ").nonEmpty,
      height: shown.count * Self.rowHeight, columns: columns, rows: bars.prefix(100).map(row), to: &html
    ) { html in
      for (index, bar) in shown.enumerated() { draw(bar, most, y: index * Self.rowHeight, &html) }
    }
  }

  /// As much of a label as fits beside its number on a phone.
  private static func cut(_ label: String) -> String { label.count <= 38 ? label : label.prefix(37) + "…" }

  private func row(_ bar: Bar) -> [String] {
    columns.count > 2 ? [bar.label, "\(bar.count)", "\(bar.hatched)"] : [bar.label, "\(bar.count)"]
  }

  private func draw(_ bar: Bar, _ most: Int, y: Int, _ html: inout HTMLWriter) {
    html.element("text", ("class", "label"), ("x", "0"), ("y", "\(y + 13)"), text: Self.cut(bar.label))
    html.element("text", ("class", "value"), ("x", "100%"), ("y", "\(y + 13)"), text: "\(bar.count)")
    let attributes: (y: String, height: String) = ("\(y + 19)", "6")
    html.element(
      "rect", ("class", "track"), ("y", attributes.y), ("width", "100%"), ("height", attributes.height), ("rx", "3")) { _ in }
    html.element(
      "rect", ("class", "fill"), ("y", attributes.y), ("width", Plot.percent(bar.count, of: most)), ("height", attributes.height),
      ("rx", "3")) { _ in }
    if bar.hatched > 0 {
      html.element(
        "rect", ("class", "hatched"), ("y", attributes.y), ("width", Plot.percent(bar.hatched, of: most)),
        ("height", attributes.height), ("rx", "3")) { _ in }
    }
  }
}

extension String {
  /// Nil where there is nothing in it.
  var nonEmpty: String? { isEmpty ? nil : self }
}
