package import TemplateLint
internal import TemplateLintRules

/// Workflow commands that GitHub Actions shows as annotations on the changed lines.
///
/// Findings that count, one a line. GitHub itself shows ten of each severity a step.
/// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
package struct GitHubReport: AnalysisReport, Sendable {
  package init() {}

  package func render(_ analysis: Analysis) -> [UInt8] {
    Array(analysis.findings.filter(\.counts).map(Self.line).joined().utf8)
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {}

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    try write(Array(accountFindings.filter(\.counts).map(Self.line).joined().utf8))
  }

  private static func line(_ finding: Finding) -> String {
    let command: String
    switch finding.severity {
    case .error: command = "error"
    case .warning: command = "warning"
    case .note: command = "notice"
    }
    let source = finding.source
    var properties = "file=\(property(source.path)),line=\(source.line),endLine=\(source.endLine)"
    // Columns are only allowed within one line.
    if source.line == source.endLine { properties += ",col=\(source.column),endColumn=\(source.endColumn)" }
    return "::\(command) \(properties),title=\(property(finding.rule))::\(escaped(VisibleText.line(finding.message)))\n"
  }

  private static func property(_ text: String) -> String { escaped(text, isProperty: true) }

  /// Escapes what ends a command or one of its properties; other control characters must not reach the log.
  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result += VisibleText.line(String(scalar))
      }
    }
    return result
  }
}
