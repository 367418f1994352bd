package import TemplateLint
package import TemplateLintJSON

/// One JSON object a line: each result, then its findings; `lint` ends with a summary line.
package struct NDJSONReport: Report, Sendable {
  private let model: String
  private let hasSummary: Bool

  /// - Parameter hasSummary: false for `classify`, which gives exactly one line for each record.
  package init(model: String, hasSummary: Bool) {
    self.model = model
    self.hasSummary = hasSummary
  }

  package var readsContributions: Bool { false }

  package func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) {
    write(analysis, evidence, to: &block.results)
  }

  private func write(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, to json: inout JSONWriter) {
    ResultJSON.write(analysis, evidence, model: model, to: &json)
    json.newline()
    guard hasSummary else { return }
    for finding in analysis.findings {
      FindingJSON.write(finding, to: &json)
      json.newline()
    }
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {}

  package mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    try block.results.withBytes { if !$0.isEmpty { try write($0) } }
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    guard hasSummary else { return }
    var json = JSONWriter()
    for finding in accountFindings {
      FindingJSON.write(finding, to: &json)
      json.newline()
    }
    SummaryJSON.write(summary, to: &json)
    json.newline()
    try write(json.bytes)
  }
}
