package import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintRules

/// One row a template, for spreadsheets: RFC 4180 in UTF-8, with a header row.
///
/// The column `record` says what a row is: `template`, `unreadable`, or `account` for a finding over several templates.
package struct CSVReport: AnalysisReport, Sendable {
  package static let columns = [
    "record", "path", "line", "column", "name", "language", "detectedLanguage", "declared", "declaredRaw", "current",
    "correctCategory", "category", "probabilityUtility", "probabilityAuthentication", "probabilityMarketing", "assessed",
    "uncertain", "risk", "riskKind", "riskProbability", "signals", "errors", "warnings", "notes", "rules", "message",
  ]

  package init() {}

  package func render(_ analysis: Analysis) -> [UInt8] {
    CSVText.row(Self.place(analysis) + Self.verdict(analysis) + Self.findings(analysis))
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {
    output.append(contentsOf: CSVText.row(Self.columns))
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    for finding in accountFindings {
      let source = finding.source
      let start = ["account", source.path, String(source.line), String(source.column)]
      let middle = [finding.templateName ?? "", finding.templateLanguage ?? ""] + Array(repeating: "", count: 15)
      try write(CSVText.row(start + middle + Self.counts([finding]) + [finding.message]))
    }
  }

  private static func place(_ analysis: Analysis) -> [String] {
    let source = analysis.source
    return [
      analysis.error == nil ? "template" : "unreadable", source.path, String(source.line), String(source.column),
      analysis.name ?? "", analysis.language ?? "", analysis.detectedLanguage ?? "", analysis.declared?.name ?? "",
      analysis.declaredRaw ?? "", analysis.current?.name ?? "", analysis.correctCategory?.name ?? "",
    ]
  }

  private static func verdict(_ analysis: Analysis) -> [String] {
    guard analysis.error == nil else { return Array(repeating: "", count: 4) + ["false"] + Array(repeating: "", count: 5) }
    let verdict = analysis.verdict
    let probabilities = Category.reportOrder.map { category in
      verdict.probabilities.map { ResultXML.decimal($0.thousandths[category]) } ?? ""
    }
    var signals: [String] = []
    for item in analysis.contributions where !signals.contains(item.signal) { signals.append(item.signal) }
    return [verdict.category?.name ?? ""] + probabilities + [
      String(verdict.isAssessed), String(verdict.isUncertain), verdict.risk?.level.name ?? "", verdict.risk?.kind.name ?? "",
      verdict.risk.map { ResultXML.decimal($0.thousandths) } ?? "", signals.joined(separator: " "),
    ]
  }

  private static func findings(_ analysis: Analysis) -> [String] {
    let counted = analysis.findings.filter(\.counts)
    return counts(counted) + [analysis.error?.message ?? counted.map(\.message).joined(separator: "; ")]
  }

  private static func counts(_ findings: [Finding]) -> [String] {
    let severities: [Severity] = [.error, .warning, .note]
    return severities.map { severity in String(findings.count { $0.severity == severity }) }
      + [findings.map(\.rule).joined(separator: " ")]
  }
}
