internal import TemplateLint
internal import TemplateLintClassifier

/// How many templates stand at which risk, in steps of 5 %, stacked by level.
struct RiskPlot {
  let figures: RunFigures
  let summary: Summary

  private static let height = 150
  private static let base = 128

  func write(to html: inout HTMLWriter) {
    let totals = figures.bins.map { $0.reduce(0, +) }
    guard let most = totals.max(), most > 0 else { return }
    let levels = ["low", "medium", "high"]
    let note = levels.reversed().map { "\($0) \(summary.risk[$0] ?? 0)" }.joined(separator: ", ")
    let rows = figures.bins.indices.filter { totals[$0] > 0 }.map { bin in
      ["\(bin * 5) to \(bin * 5 + 5) %"] + figures.bins[bin].map(String.init)
    }
    Plot.write(
      id: "plot-risk", title: "How likely Meta is to see another category", note: "Templates by probability: \(note).", height: Self.height,
      columns: ["Probability", "Low risk", "Medium risk", "High risk"], rows: rows, to: &html
    ) { html in
      html.element("text", ("class", "value"), ("x", "100%"), ("y", "12"), text: "\(most)")
      html.element(
        "line", ("class", "axis"), ("x1", "0"), ("x2", "100%"), ("y1", "\(Self.base)"), ("y2", "\(Self.base)")) { _ in }
      for (bin, counts) in figures.bins.enumerated() { draw(counts, bin, most, &html) }
      for (x, anchor, label) in [("0", "label", "0 %"), ("50%", "label middle", "50 %"), ("100%", "value", "100 %")] {
        html.element("text", ("class", anchor), ("x", x), ("y", "\(Self.base + 17)"), text: label)
      }
    }
  }

  private func draw(_ counts: [Int], _ bin: Int, _ most: Int, _ html: inout HTMLWriter) {
    var top = Self.base - 1
    for level in Risk.Level.allCases {
      let count = counts[Int(level.rawValue)]
      guard count > 0 else { continue }
      // Two pixels at least, so that a single template among thousands is seen.
      let height = max(2, count * (Self.base - 20) / most)
      top -= height
      html.element(
        "rect", ("class", "level-\(level.name)"), ("x", "\(bin * 5).4%"), ("y", "\(top)"), ("width", "4.2%"), ("height", "\(height)")
      ) { _ in }
    }
  }
}
