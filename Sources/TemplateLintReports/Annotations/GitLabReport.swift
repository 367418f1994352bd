package import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintRules

/// A code quality report as GitLab reads it: one array of findings that count.
///
/// Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
package struct GitLabReport: JSONArrayReport, Sendable {
  package var isFirst = true

  package init() {}

  package var readsContributions: Bool { false }

  package func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) {
    Self.render(analysis.findings, into: block)
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    let block = RenderedBlock()
    Self.render(accountFindings, into: block)
    try add(block) { try write(Array($0)) }
    try write(Array("\n]\n".utf8))
  }

  private static func render(_ findings: [Finding], into block: RenderedBlock) {
    guard findings.contains(where: \.counts) else { return }
    if block.results.count > 0 { block.results.append(",\n") }
    for finding in findings where finding.counts { write(finding, to: &block.results) }
  }

  private static func write(_ finding: Finding, to json: inout JSONWriter) {
    json.beginObject()
    json.key("description")
    json.string(VisibleText.line(finding.message))
    json.key("check_name")
    json.string(finding.rule)
    json.key("fingerprint")
    json.string(fingerprint(finding))
    json.key("severity")
    json.string(severity(finding.severity))
    json.key("location")
    json.beginObject()
    json.key("path")
    json.string(path(finding.source.path))
    json.key("lines")
    json.beginObject()
    json.key("begin")
    json.value(finding.source.line)
    json.key("end")
    json.value(finding.source.endLine)
    json.endObject()
    json.endObject()
    json.endObject()
  }

  /// GitLab shows one of several findings with one fingerprint. The finding's own is the same for copies of a template in two files,
  /// so the path is added.
  private static func fingerprint(_ finding: Finding) -> String {
    Fingerprint.make(
      name: finding.source.path, language: nil, rule: finding.rule, text: finding.fingerprint.utf8, ordinal: 0)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }

  /// GitLab finds files only by paths from the root of the repository, without `./`.
  private static func path(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }
}
