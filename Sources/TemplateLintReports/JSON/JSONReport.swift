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

  package func render(
    _ analysis: Analysis, _ evidence: EvidenceTable, with json: inout JSONWriter, into block: inout [Rendered]
  ) {
    if block.isEmpty { block.append(Rendered()) }
    json.removeAll()
    ResultJSON.write(analysis, evidence, model: model, to: &json)
    if !block[0].results.isEmpty { block[0].results.append(contentsOf: ",\n".utf8) }
    json.copy(to: &block[0].results)
    for finding in analysis.findings {
      json.removeAll()
      FindingJSON.write(finding, to: &json)
      if !block[0].findings.isEmpty { block[0].findings.append(contentsOf: ",\n".utf8) }
      json.copy(to: &block[0].findings)
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

  package mutating func add(_ rendered: consuming Rendered, into output: inout [UInt8]) throws {
    output.append(contentsOf: (isFirstResult ? "\n" : ",\n").utf8)
    isFirstResult = false
    output.append(contentsOf: rendered.results)
    if !rendered.findings.isEmpty { try addFindings(rendered.findings) }
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    var json = JSONWriter()
    for finding in accountFindings {
      json.removeAll()
      FindingJSON.write(finding, to: &json)
      try addFindings(json.bytes)
    }
    try write(Array("\n],\n\"findings\":[".utf8))
    try findings.drain(write)
    try write(Array("\n],\n\"summary\":".utf8))
    json.removeAll()
    SummaryJSON.write(summary, to: &json)
    try write(json.bytes + Array("}\n".utf8))
  }

  private mutating func addFindings(_ bytes: [UInt8]) throws {
    try findings.append(Array((hasFindings ? ",\n" : "\n").utf8))
    hasFindings = true
    try findings.append(bytes)
  }
}
