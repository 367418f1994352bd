internal import TemplateLintAudit
internal import TemplateLintModel

/// What Meta decided against what the tool reads, as cells: the darker the more; the diagonal is agreement.
struct AuditMatrix {
  let agreement: Agreement

  private static let rowHeight = 54
  private static let headHeight = 26
  private static let names: [Category: String] = [.utility: "Utility", .authentication: "Auth.", .marketing: "Marketing"]

  func write(to html: inout HTMLWriter) {
    let categories = Category.reportOrder
    let rows = categories.map { decided in
      [decided.name] + categories.map { "\(agreement.count(decided, $0))" } + ["\(agreement.count(decided, nil))"]
    }
    Plot.write(
      id: "plot-agreement", title: "Decided by Meta, and what it reads as",
      note: "Rows: Meta's category, or the one it has announced. Columns: what the tool reads.",
      height: Self.headHeight + 3 * Self.rowHeight,
      columns: ["Decided by Meta"] + categories.map { "Reads as \($0.name)" } + ["Not assessed"], rows: rows, to: &html
    ) { html in
      for (column, category) in categories.enumerated() {
        html.element(
          "text", ("class", "label middle"), ("x", "\(Self.left(column) + 12)%"), ("y", "15"), text: Self.names[category] ?? "")
      }
      for (row, decided) in categories.enumerated() {
        let y = Self.headHeight + row * Self.rowHeight
        html.element("text", ("class", "label"), ("x", "0"), ("y", "\(y + 30)"), text: Self.names[decided] ?? "")
        for (column, predicted) in categories.enumerated() { draw(decided, predicted, column, y, &html) }
      }
    }
  }

  private func draw(_ decided: Category, _ predicted: Category, _ column: Int, _ y: Int, _ html: inout HTMLWriter) {
    let count = agreement.count(decided, predicted)
    let most = Category.reportOrder.flatMap { row in Category.reportOrder.map { agreement.count(row, $0) } }.max() ?? 0
    let shade = count == 0 ? 0 : 1 + min(3, count * 4 / (most + 1))
    let kind = decided == predicted ? "agrees" : "moves"
    html.element(
      "rect", ("class", "cell \(kind) shade\(shade)"), ("x", "\(Self.left(column))%"), ("y", "\(y)"), ("width", "24%"),
      ("height", "\(Self.rowHeight - 6)"), ("rx", "6")) { _ in }
    html.element(
      "text", ("class", "cell-value shade\(shade)"), ("x", "\(Self.left(column) + 12)%"), ("y", "\(y + 30)"), text: "\(count)")
  }

  private static func left(_ column: Int) -> Int { 23 + 26 * column }
}
