package import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintRules

/// For people, in the manner of ruff and swiftc: where, what, the line with the deciding words, and what to do.
package struct TextReport: AnalysisReport, Sendable {
  private let texts: SignalTexts
  private let command: String
  private let failOn: String?
  private let style: TextStyle
  private let showsStatistics: Bool
  private let isQuiet: Bool

  package init(_ run: RunDescription, texts: SignalTexts) {
    self.texts = texts
    command = run.command
    failOn = run.failOn
    style = TextStyle(isColoured: run.isColoured)
    showsStatistics = run.showsStatistics
    isQuiet = run.isQuiet
  }

  package func render(_ analysis: Analysis) -> [UInt8] {
    var lines: [String] = []
    if command == "classify" {
      lines.append(VisibleText.line(VerdictText.line(analysis)))
    } else {
      for finding in analysis.findings where finding.counts { lines += render(finding, of: analysis) }
    }
    guard !lines.isEmpty else { return [] }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {}

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    guard command != "classify" else { return }
    let together = accountFindings.filter(\.counts).map(headline)
    var figures: [String] = []
    if showsStatistics { figures += StatisticsText.lines(summary) }
    if !isQuiet { figures += SummaryText.lines(summary, failOn: failOn.flatMap { Severity(name: $0) }, never: failOn == "never") }
    let lines = together + (together.isEmpty || figures.isEmpty ? [] : [""]) + figures
    guard !lines.isEmpty else { return }
    try write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func render(_ finding: Finding, of analysis: Analysis) -> [String] {
    let isMismatch = finding.rule == CategoryMismatch.id
    let marks = isMismatch ? VerdictText.marks(analysis, texts) : [VerdictText.LineMark(finding)]
    let gutter = String(marks.map(\.line).max() ?? finding.source.line).count
    var lines = [headline(finding)]
    for line in analysis.lines {
      let own = marks.filter { $0.line == line.number }
      guard !own.isEmpty else { continue }
      lines += Snippet(line, marks: own.map(\.mark)).lines(gutter: gutter, style: style)
    }
    let pad = String(repeating: " ", count: gutter + 2)
    if isMismatch { lines += VerdictText.advice(analysis, texts).map { "\(pad) \(style.dim("=")) \(VisibleText.line($0))" } }
    if let fix = finding.fix {
      lines.append("\(pad) \(style.dim("=")) \(fix.isSafe ? "--fix can mend this" : "suggestion"): \(fixText(fix))")
    }
    return lines + [""]
  }

  private func headline(_ finding: Finding) -> String {
    let severity: String
    switch finding.severity {
    case .error: severity = style.red("error")
    case .warning: severity = style.yellow("warning")
    case .note: severity = style.blue("note")
    }
    let source = finding.source
    let place = style.bold("\(VisibleText.line(source.path)):\(source.line):\(source.column):")
    return "\(place) \(severity): \(VisibleText.line(finding.message)) \(style.dim("[\(finding.rule)]"))"
  }

  private func fixText(_ fix: Finding.Fix) -> String {
    fix.edits.map { $0.replacement.isEmpty ? "remove this" : "write \"\(VisibleText.line($0.replacement))\"" }.joined(separator: ", ")
  }
}
