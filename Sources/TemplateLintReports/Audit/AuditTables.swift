internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintModel

/// The lists of an audit's page.
struct AuditTables {
  let audit: Audit
  /// A page with more rows is no longer read; the CSV has all.
  private static let limit = 5000

  func write(to html: inout HTMLWriter) {
    writeMoves(&html)
    writeDrift(&html)
    writeInconsistencies(&html)
    writeTemplates(&html)
  }

  /// Something can be done about it: such rows come first.
  private static func isOpen(_ move: AuditMove) -> Bool { move.isWorthReview && !move.isReviewOver }

  private func writeMoves(_ html: inout HTMLWriter) {
    section(
      "moves", "Moved and announced", audit.moves.isEmpty ? "Meta has moved nothing, and announced nothing, in this export." : nil,
      ["Template", "Language", "From", "To", "When", "What to do"],
      (audit.moves.filter(Self.isOpen) + audit.moves.filter { !Self.isOpen($0) }).map { move in
        let row = audit.rows[move.row]
        let when = (move.kind == .pending ? "announced: " : "") + move.when
        let reading = row.predicted.map { "reads as \($0.name)" } ?? "not assessed"
        return [row.name, row.language, move.from.name, move.to.name, when, move.review ?? reading]
      }, &html)
  }

  private func writeDrift(_ html: inout HTMLWriter) {
    guard let drift = audit.drift else { return }
    section(
      "drift", "Since the earlier export", "\(drift.changed.count) changed, \(drift.added.count) new, \(drift.removed.count) gone.",
      ["Template", "Language", "Before", "Now"],
      drift.changed.map { [$0.key.name, $0.key.language, $0.before?.name ?? "unknown", $0.after?.name ?? "unknown"] }, &html)
  }

  private func writeInconsistencies(_ html: inout HTMLWriter) {
    guard !audit.inconsistencies.isEmpty else { return }
    section(
      "languages", "Languages that differ in category", nil, ["Template", "Language", "Held as", "Reads as"],
      audit.inconsistencies.flatMap { item in
        item.languages.map { [item.name, $0.language, $0.held?.name ?? "unknown", $0.predicted?.name ?? "not assessed"] }
      }, &html)
  }

  private func writeTemplates(_ html: inout HTMLWriter) {
    let hasMoney = audit.rows.contains { $0.stake != nil }
    section(
      "account", "All templates, the riskiest first", nil,
      ["Template", "Language", "Submitted as", "Meta holds it as", "Meta's correct category", "Reads as", "Risk"]
        + (hasMoney ? ["If moved"] : []) + ["File"],
      audit.rows.map { row in
        let risk = row.risk.map { "\(row.riskLevel?.name ?? "") \(($0 + 5) / 10) %" } ?? ""
        return [
          row.name, row.language, row.declared?.name ?? "unknown", row.current?.name ?? "unknown", row.correct?.name ?? "",
          row.predicted?.name ?? "not assessed", risk,
        ] + (hasMoney ? [row.stake?.sentence ?? ""] : []) + ["\(row.path):\(row.line)"]
      }, &html)
  }

  private func section(
    _ id: String, _ title: String, _ note: String?, _ columns: [String], _ rows: [[String]], _ html: inout HTMLWriter
  ) {
    html.start("section", ("id", id), ("aria-labelledby", "\(id)-title"))
    html.element("h2", ("id", "\(id)-title"), text: title)
    if let note { html.element("p", ("class", "lede"), text: note) }
    if !rows.isEmpty { table("\(id)-title", columns, rows, &html) }
    if rows.count > Self.limit { html.element("p", text: "and \(rows.count - Self.limit) more, which the CSV has") }
    html.end("section")
    html.newline()
  }

  private func table(_ label: String, _ columns: [String], _ rows: [[String]], _ html: inout HTMLWriter) {
    html.element("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", label)) { html in
      html.element("table", ("class", "listing")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns { html.element("th", ("scope", "col"), text: column) }
          }
        }
        html.element("tbody") { html in
          for row in rows.prefix(Self.limit) {
            html.element("tr") { html in
              html.element("th", ("scope", "row"), ("dir", "auto"), text: row[0])
              for cell in row.dropFirst() { html.element("td", ("dir", "auto"), text: cell) }
            }
            html.newline()
          }
        }
      }
    }
  }
}
