internal import TemplateLintModel

/// Nine cells, one category held against another: the darker the more; the diagonal is agreement.
struct CategoryMatrix {
  let id: StaticString
  let title: String
  let note: String
  /// What the rows stand for: `Submitted as`.
  let rowTitle: String
  /// A last column of the table, beside the cells.
  var rest: (title: String, count: (_ row: Category) -> Int)?
  /// Cells say which templates of the list they stand for.
  var isLinked = false
  let count: (_ row: Category, _ column: Category) -> Int

  private static let rowHeight = 54
  private static let headHeight = 26
  private static let names: [Category: String] = [.utility: "Utility", .authentication: "Auth.", .marketing: "Marketing"]

  func write(to html: inout HTMLWriter) {
    let categories = Category.reportOrder
    let most = max(1, categories.flatMap { row in categories.map { count(row, $0) } }.max() ?? 1)
    let rows = categories.map { row in
      [row.name] + categories.map { "\(count(row, $0))" } + (rest.map { ["\($0.count(row))"] } ?? [])
    }
    Plot.write(
      id: id, title: title, note: note, height: Self.headHeight + 3 * Self.rowHeight,
      columns: [rowTitle] + categories.map { "Reads as \($0.name)" } + (rest.map { [$0.title] } ?? []), rows: rows, to: &html
    ) { html in
      for (column, category) in categories.enumerated() {
        html.element(
          "text", ("class", "label middle"), ("x", "\(Self.left(column) + 12)%"), ("y", "15"), text: Self.names[category] ?? "")
      }
      for (index, row) in categories.enumerated() {
        let y = Self.headHeight + index * Self.rowHeight
        html.element("text", ("class", "label"), ("x", "0"), ("y", "\(y + 30)"), text: Self.names[row] ?? "")
        for (column, category) in categories.enumerated() { draw(row, category, column, y, most, &html) }
      }
    }
  }

  private func draw(_ row: Category, _ category: Category, _ column: Int, _ y: Int, _ most: Int, _ html: inout HTMLWriter) {
    let count = count(row, category)
    // Nothing, then four shades.
    let shade = count == 0 ? 0 : 1 + min(3, count * 4 / (most + 1))
    let place = ("\(Self.left(column))%", "\(y)", "\(Self.rowHeight - 6)")
    let style = "cell \(row == category ? "agrees" : "moves") shade\(shade)"
    if isLinked {
      html.element(
        "rect", ("class", style), ("data-held", "\(row.rawValue)"), ("data-reads", "\(category.rawValue)"), ("x", place.0),
        ("y", place.1), ("width", "24%"), ("height", place.2), ("rx", "6")) { _ in }
    } else {
      html.element(
        "rect", ("class", style), ("x", place.0), ("y", place.1), ("width", "24%"), ("height", place.2), ("rx", "6")) { _ in }
    }
    html.element(
      "text", ("class", "cell-value shade\(shade)"), ("x", "\(Self.left(column) + 12)%"), ("y", "\(y + 30)"), text: "\(count)")
  }

  private static func left(_ column: Int) -> Int { 23 + 26 * column }
}
