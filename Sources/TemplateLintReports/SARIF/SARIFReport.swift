package import TemplateLint
internal import TemplateLintJSON

/// SARIF 2.1.0, for code scanning: the rules first, then one result a finding, streamed.
///
/// Suppressed and baselined findings are there too, marked. A verdict without a finding is no result.
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html (2020-03-27).
package struct SARIFReport: JSONArrayReport, Sendable {
  private let result: SARIFResult
  package var isFirst = true

  package init(texts: SignalTexts) { result = SARIFResult(texts: texts) }

  package var readsContributions: Bool { true }

  package func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) {
    guard !analysis.findings.isEmpty else { return }
    if block.results.count > 0 { block.results.append(",\n") }
    for finding in analysis.findings { result.write(finding, of: analysis, to: &block.results) }
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject()
    json.key("name")
    json.string("templatelint")
    json.key("version")
    json.string(run.toolVersion)
    json.key("semanticVersion")
    json.string(run.toolVersion)
    json.key("rules")
    SARIFRules.write(to: &json)
    json.key("properties")
    json.beginObject()
    json.key("model")
    json.string(run.model)
    json.endObject()
    json.endObject()
    output.append(contentsOf: Self.opening.utf8)
    output.append(contentsOf: json.bytes)
    output.append(contentsOf: "},\n\"columnKind\":\"utf16CodeUnits\",\n\"results\":[".utf8)
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    let block = RenderedBlock()
    for finding in accountFindings {
      if block.results.count > 0 { block.results.append(",\n") }
      result.write(finding, of: nil, to: &block.results)
    }
    try add(block) { try write(Array($0)) }
    try write(Array("\n]}]}\n".utf8))
  }

  private static let opening =
    #"{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","#
    + "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"
}
