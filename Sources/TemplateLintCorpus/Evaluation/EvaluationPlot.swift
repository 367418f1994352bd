/// The two curves of an evaluation as SVG: self-contained, the same bytes every time.
package enum EvaluationPlot {
  private static let size = 360.0
  private static let margin = 48.0

  /// Stated probability against the share that is right; the diagonal is perfect.
  package static func reliability(_ evaluation: Evaluation) -> String {
    let points = evaluation.reliability.map { (x: $0.confidence, y: $0.accuracy) }
    let marks = evaluation.reliability.map { bin in
      let (x, y) = place(bin.confidence, bin.accuracy)
      return #"<circle cx="\#(x)" cy="\#(y)" r="4"><title>\#(bin.count) verdicts</title></circle>"#
    }
    return frame(
      title: "Reliability", x: "stated probability", y: "share that is right",
      body: [line([(0, 0), (1, 1)], style: "dash"), line(points, style: "curve")] + marks)
  }

  /// Overruled templates against UTILITY ones: what an alarm is worth at each threshold.
  package static func precisionRecall(_ evaluation: Evaluation) -> String {
    frame(
      title: "Overruled templates", x: "recall", y: "precision",
      body: [line(evaluation.overruledCurve.map { ($0.recall, $0.precision) }, style: "curve")])
  }

  private static func place(_ x: Double, _ y: Double) -> (x: String, y: String) {
    (Decimals.text(margin + x * size, 1), Decimals.text(margin + (1 - y) * size, 1))
  }

  private static func line(_ points: [(x: Double, y: Double)], style: String) -> String {
    let path = points.map { point in
      let (x, y) = place(point.x, point.y)
      return "\(x),\(y)"
    }
    return #"<polyline class="\#(style)" points="\#(path.joined(separator: " "))"/>"#
  }

  private static func frame(title: String, x: String, y: String, body: [String]) -> String {
    let edge = Decimals.text(size + 2 * margin, 0)
    let middle = Decimals.text(margin + size / 2, 1)
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(edge) \#(edge)" font-family="sans-serif" font-size="12">"#,
      "<title>\(title)</title>",
      "<style>polyline{fill:none}.curve{stroke:#0b6e99;stroke-width:2}.dash{stroke:#999;stroke-dasharray:4}.axis{stroke:#333}circle{fill:#0b6e99}</style>",
      #"<rect width="100%" height="100%" fill="white"/>"#,
      line([(0, 1), (0, 0), (1, 0)], style: "axis"),
    ]
    for tenth in stride(from: 0, through: 10, by: 2) {
      let share = Double(tenth) / 10
      let (right, _) = place(share, 0)
      let (_, up) = place(0, share)
      let label = Decimals.text(share, 1)
      lines.append(#"<text x="\#(right)" y="\#(Decimals.text(margin + size + 16, 1))" text-anchor="middle">\#(label)</text>"#)
      lines.append(#"<text x="\#(Decimals.text(margin - 8, 1))" y="\#(up)" text-anchor="end" dy="4">\#(label)</text>"#)
    }
    lines.append(#"<text x="\#(middle)" y="\#(Decimals.text(size + 2 * margin - 10, 1))" text-anchor="middle">\#(x)</text>"#)
    lines.append(#"<text transform="translate(14 \#(middle)) rotate(-90)" text-anchor="middle">\#(y)</text>"#)
    lines.append(#"<text x="\#(middle)" y="24" text-anchor="middle" font-size="15">\#(title)</text>"#)
    return (lines + body + ["</svg>"]).joined(separator: "\n") + "\n"
  }
}
