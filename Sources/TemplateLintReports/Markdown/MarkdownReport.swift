package import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintRules

/// A comment for a pull request: the counts, then the findings that count, errors first.
///
/// GitHub takes at most 65,536 characters, so rows beyond `limit` bytes are left out and counted. Memory is bounded by it as well.
package struct MarkdownReport: AnalysisReport, Sendable {
  /// Most bytes of rows; room is left for the heading.
  package static let limit = 60_000

  /// Rows that were kept, and how many were not, by severity.
  private struct Group: Sendable {
    var rows: [[UInt8]] = []
    var bytes = 0
    var dropped = 0
  }

  /// Errors, warnings, notes.
  private var groups = Array(repeating: Group(), count: Severity.allCases.count)

  package init() {}

  package func render(_ analysis: Analysis) -> [UInt8] { Self.rows(analysis.findings) }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {}

  package mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    block.results.withBytes { add($0) }
  }

  private mutating func add(_ rows: UnsafeBufferPointer<UInt8>) {
    for line in rows.split(separator: UInt8(ascii: "\n")) {
      guard let mark = line.first else { continue }
      let index = min(Int(mark &- UInt8(ascii: "0")), groups.count - 1)
      let row = Array(line.dropFirst())
      if groups[index].bytes + row.count + 1 <= Self.limit {
        groups[index].rows.append(row)
        groups[index].bytes += row.count + 1
      } else {
        groups[index].dropped += 1
      }
    }
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    Self.rows(accountFindings).withUnsafeBufferPointer { add($0) }
    var output = Array(Self.heading(summary).utf8)
    var dropped = groups.reduce(0) { $0 + $1.dropped }
    var room = Self.limit
    var isEmpty = true
    for row in groups.flatMap(\.rows) {
      guard row.count < room else {
        dropped += 1
        continue
      }
      if isEmpty { output.append(contentsOf: "\n| Severity | Template | Finding | Place |\n| --- | --- | --- | --- |\n".utf8) }
      isEmpty = false
      room -= row.count + 1
      output.append(contentsOf: row)
      output.append(UInt8(ascii: "\n"))
    }
    if dropped > 0 { output.append(contentsOf: "\n\(SummaryText.count(dropped, "more finding")) not shown.\n".utf8) }
    try write(output)
  }

  private static func heading(_ summary: Summary) -> String {
    var text = """
      ### templatelint

      \(SummaryText.count(summary.templates, "template")): \(SummaryText.count(summary.errors, "error")), \
      \(SummaryText.count(summary.warnings, "warning")), \(SummaryText.count(summary.notes, "note"))

      """
    var asides: [String] = []
    if summary.unreadable > 0 { asides.append("\(summary.unreadable) unreadable") }
    if summary.notAssessed > 0 { asides.append("\(summary.notAssessed) not assessed") }
    if summary.uncertain > 0 { asides.append("\(summary.uncertain) uncertain") }
    if summary.suppressed > 0 { asides.append("\(summary.suppressed) suppressed") }
    if summary.baselined > 0 { asides.append("\(summary.baselined) known from the baseline") }
    if !asides.isEmpty { text += "\n" + asides.joined(separator: ", ") + "\n" }
    return text
  }

  /// A line a finding; its first byte says the group.
  private static func rows(_ findings: [Finding]) -> [UInt8] {
    var rows: [UInt8] = []
    for finding in findings where finding.counts {
      let template = [finding.templateName, finding.templateLanguage].compactMap { $0 }.map(MarkdownText.escaped)
      let place = MarkdownText.escaped("\(finding.source.path):\(finding.source.line):\(finding.source.column)")
      let message = "\(MarkdownText.escaped(finding.message)) (`\(finding.rule)`)"
      let group = Int(Severity.error.rawValue) - Int(finding.severity.rawValue)
      rows.append(
        contentsOf: "\(group)| \(finding.severity.name) | \(template.joined(separator: ", ")) | \(message) | \(place) |\n".utf8)
    }
    return rows
  }
}
