internal import TemplateLint
internal import TemplateLintModel

/// Held against predicted: nine cells, the darker the more templates; the diagonal is agreement.
struct MatrixPlot {
  let summary: Summary
  /// Templates that nothing can be held against.
  let withoutHeld: Int

  private static let rowHeight = 54
  private static let headHeight = 26
  private static let names: [Category: String] = [.utility: "Utility", .authentication: "Auth.", .marketing: "Marketing"]

  func write(to html: inout HTMLWriter) {
    let categories = Category.reportOrder
    let rows = categories.map { held in
      [held.name] + categories.map { "\(count(held, $0))" }
    }
    let without = withoutHeld > 0 ? "; \(withoutHeld) have no category to compare with" : ""
    Plot.write(
      id: "plot-matrix", title: "Submitted as, and what it reads as",
      note: "Rows: the category it was submitted under. Columns: what Meta will probably see\(without).",
      height: Self.headHeight + 3 * Self.rowHeight, columns: ["Submitted as"] + categories.map { "Reads as \($0.name)" }, rows: rows,
      to: &html
    ) { html in
      for (column, predicted) in categories.enumerated() {
        html.element(
          "text", ("class", "label middle"), ("x", "\(Self.left(column) + 12)%"), ("y", "15"), text: Self.names[predicted] ?? "")
      }
      for (row, held) in categories.enumerated() {
        let y = Self.headHeight + row * Self.rowHeight
        html.element("text", ("class", "label"), ("x", "0"), ("y", "\(y + 30)"), text: Self.names[held] ?? "")
        for (column, predicted) in categories.enumerated() { draw(held, predicted, column, y, &html) }
      }
    }
  }

  private func draw(_ held: Category, _ predicted: Category, _ column: Int, _ y: Int, _ html: inout HTMLWriter) {
    let count = count(held, predicted)
    let most = max(1, summary.matrix.values.max() ?? 1)
    // Nothing, then four shades.
    let shade = count == 0 ? 0 : 1 + min(3, count * 4 / (most + 1))
    let kind = held == predicted ? "agrees" : "moves"
    html.element(
      "rect", ("class", "cell \(kind) shade\(shade)"), ("data-held", "\(held.rawValue)"), ("data-reads", "\(predicted.rawValue)"), ("x", "\(Self.left(column))%"), ("y", "\(y)"), ("width", "24%"),
      ("height", "\(Self.rowHeight - 6)"), ("rx", "6")) { _ in }
    html.element(
      "text", ("class", "cell-value shade\(shade)"), ("x", "\(Self.left(column) + 12)%"), ("y", "\(y + 30)"), text: "\(count)")
  }

  private func count(_ held: Category, _ predicted: Category) -> Int {
    summary.matrix[.init(held: held, predicted: predicted)] ?? 0
  }

  private static func left(_ column: Int) -> Int { 23 + 26 * column }
}
