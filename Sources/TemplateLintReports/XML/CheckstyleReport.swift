package import TemplateLint
internal import TemplateLintRules
internal import TemplateLintXML

/// Findings that count in Checkstyle's form, as Jenkins' Warnings plugin and reviewdog read it.
///
/// One element `file` a template, so that the report streams; readers join those of one name. Every `error` has line, column,
/// severity, message and source. Source: https://github.com/jenkinsci/analysis-model (CheckStyleParser).
package struct CheckstyleReport: AnalysisReport, Sendable {
  private static let envelope = XMLEnvelope(closing: "</checkstyle>")

  package init() {}

  package func render(_ analysis: Analysis) throws -> [UInt8] { try Self.file(analysis.findings) }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) throws {
    output += try Self.envelope.opening { (xml) throws(XMLWriteError) in
      // The version is that of the form, not of this program.
      try xml.element("checkstyle", ["version": "8.0"]) { (xml) throws(XMLWriteError) in try xml.text("\n") }
    }
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    for finding in accountFindings { try write(Self.file([finding])) }
    try write(Array((Self.envelope.closing + "\n").utf8))
  }

  /// Findings of one path as one element; nothing where none counts.
  private static func file(_ findings: [Finding]) throws(XMLWriteError) -> [UInt8] {
    let counted = findings.filter(\.counts)
    guard let first = counted.first else { return [] }
    var output: [UInt8] = []
    var xml = try XMLWriter(indent: false, isFragment: true)
    try xml.element("file", ["name": first.source.path]) { (xml) throws(XMLWriteError) in
      for finding in counted {
        try xml.element(
          "error",
          [
            "line": String(finding.source.line), "column": String(finding.source.column), "severity": severity(finding.severity),
            "message": VisibleText.line(finding.message), "source": "templatelint.\(finding.rule)",
          ])
      }
    }
    try xml.drain(into: &output)
    return output + [UInt8(ascii: "\n")]
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
