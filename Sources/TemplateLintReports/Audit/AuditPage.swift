internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintModel

/// An audit as one self-contained page: no network, no script, the style of the report's page.
struct AuditPage {
  let audit: Audit
  let run: RunDescription
  private let figures: AuditFigures

  init(audit: Audit, run: RunDescription) {
    self.audit = audit
    self.run = run
    figures = AuditFigures(audit)
  }

  func render() -> [UInt8] {
    var html = HTMLWriter(capacity: 65_536)
    writeHead(&html)
    html.start("section", ("id", "overview"), ("aria-labelledby", "overview-title"))
    html.element("h1", ("id", "overview-title"), text: headline)
    html.element("p", ("class", "lede"), text: trust)
    if !audit.stakes.isEmpty {
      html.element("p", ("class", "lede"), text: "At stake: \(audit.stakes.map(\.sentence).joined(separator: "; ")).")
    }
    writeNumbers(&html)
    html.element("h2", ("class", "quiet-title"), text: "Figures")
    html.element("div", ("class", "plots")) { html in
      matrix.write(to: &html)
      writeGroupPlot(&html)
      writeLanguagePlot(&html)
    }
    html.end("section")
    AuditTables(audit: audit).write(to: &html)
    html.trusted("\n</main>\n".utf8)
    html.element("footer") { html in
      let day = audit.today.map { "Judged by \($0). " } ?? ""
      html.element("p", text: "\(day)TemplateLint \(run.toolVersion), model \(run.model). A forecast, not Meta's decision.")
    }
    html.trusted("\n</body>\n</html>\n".utf8)
    return html.bytes
  }

  private func writeHead(_ html: inout HTMLWriter) {
    PageFrame(
      title: "Account audit: \(SummaryText.count(figures.templates, "template"))",
      sections: [("overview", "Overview"), ("moves", "Moved"), ("account", "All templates")], isScripted: false
    ).writeHead(to: &html)
  }

  private var matrix: CategoryMatrix {
    CategoryMatrix(
      id: "plot-agreement", title: "Decided by Meta, and what it reads as",
      note: "Rows: Meta's category, or the one it has announced. Columns: what the tool reads.", rowTitle: "Decided by Meta",
      rest: ("Not assessed", { audit.agreement.count($0, nil) })
    ) { audit.agreement.count($0, $1) }
  }

  private var headline: String {
    "\(SummaryText.count(figures.templates, "template")): \(figures.moved) moved by Meta, \(figures.pending) announced, \(figures.highRisk) at high risk"
  }

  /// How far to believe the rest, first.
  private var trust: String {
    guard let share = audit.agreement.share else { return "The export holds no decision by Meta, so there is nothing to compare the tool with." }
    return "Of \(SummaryText.count(audit.agreement.decisions, "decision")) by Meta in this account the tool agrees on \(audit.agreement.agreed): \(share.sentence)."
  }

  private func writeNumbers(_ html: inout HTMLWriter) {
    let numbers: [(label: String, value: Int, kind: String)] = [
      ("Templates", figures.templates, "plain"), ("At high risk", figures.highRisk, figures.highRisk > 0 ? "high" : "plain"),
      ("Moved by Meta", figures.moved, figures.moved > 0 ? "medium" : "plain"),
      ("Announced", figures.pending, figures.pending > 0 ? "medium" : "plain"), ("Worth a review", figures.worthReview, "plain"),
      ("Not assessed", figures.notAssessed, "plain"),
    ]
    html.element("dl", ("class", "numbers")) { html in
      for number in numbers {
        html.element("div", ("class", number.kind)) { html in
          html.element("dt", text: number.label)
          html.element("dd", text: "\(number.value)")
        }
      }
    }
  }

  private func writeGroupPlot(_ html: inout HTMLWriter) {
    guard let field = audit.groupField else { return }
    BarPlot(
      id: "plot-groups", title: "By \(field)", note: "Templates; hatched: at high risk.", columns: [field, "Templates", "At high risk"],
      bars: audit.groups.map { BarPlot.Bar(label: $0.name.isEmpty ? "(none)" : $0.name, count: $0.templates, hatched: $0.highRisk) }
    ).write(to: &html)
  }

  private func writeLanguagePlot(_ html: inout HTMLWriter) {
    var counts: [String: (all: Int, high: Int)] = [:]
    for row in audit.rows {
      counts[row.language, default: (0, 0)].all += 1
      if row.riskLevel == .high { counts[row.language, default: (0, 0)].high += 1 }
    }
    let bars = counts.sorted { $0.value.all == $1.value.all ? $0.key < $1.key : $0.value.all > $1.value.all }
      .map { BarPlot.Bar(label: $0.key.isEmpty ? "(none)" : $0.key, count: $0.value.all, hatched: $0.value.high) }
    BarPlot(
      id: "plot-languages", title: "By language", note: "Templates; hatched: at high risk.",
      columns: ["Language", "Templates", "At high risk"], bars: bars
    ).write(to: &html)
  }
}
