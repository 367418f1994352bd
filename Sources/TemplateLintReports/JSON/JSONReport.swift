package import TemplateLint
package import TemplateLintJSON

/// The whole run as one object: tool, results, findings, summary, in this order so that it streams.
///
/// Findings stand after all results, so they wait; `Spool` keeps them out of memory.
package struct JSONReport: Report {
  private let model: String
  private var isFirstResult = true
  private var findings: any Spool
  private var hasFindings = false

  package init(model: String, spool: any Spool) {
    self.model = model
    findings = spool
  }

  package var readsContributions: Bool { false }

  package func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) {
    if block.results.count > 0 { block.results.append(",\n") }
    ResultJSON.write(analysis, evidence, model: model, to: &block.results)
    for finding in analysis.findings {
      if block.later.count > 0 { block.later.append(",\n") }
      FindingJSON.write(finding, to: &block.later)
    }
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject()
    json.key("name")
    json.string("templatelint")
    json.key("version")
    json.string(run.toolVersion)
    json.key("model")
    json.string(run.model)
    json.endObject()
    output.append(contentsOf: #"{"schema":"templatelint/report/1","tool":"#.utf8)
    output.append(contentsOf: json.bytes)
    output.append(contentsOf: ",\n\"results\":[".utf8)
  }

  package mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    guard block.results.count > 0 else { return }
    try Array((isFirstResult ? "\n" : ",\n").utf8).withUnsafeBufferPointer(write)
    isFirstResult = false
    try block.results.withBytes(write)
    if block.later.count > 0 { try addFindings(block.later) }
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    var json = JSONWriter()
    for finding in accountFindings {
      json.removeAll()
      FindingJSON.write(finding, to: &json)
      try addFindings(json)
    }
    try write(Array("\n],\n\"findings\":[".utf8))
    try findings.drain(write)
    try write(Array("\n],\n\"summary\":".utf8))
    json.removeAll()
    SummaryJSON.write(summary, to: &json)
    try write(json.bytes + Array("}\n".utf8))
  }

  private mutating func addFindings(_ json: borrowing JSONWriter) throws {
    try findings.append(hasFindings ? ",\n" : "\n")
    hasFindings = true
    try json.withBytes { try findings.append($0) }
  }
}
