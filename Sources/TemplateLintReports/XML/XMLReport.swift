package import TemplateLint
internal import TemplateLintModel
internal import TemplateLintXML

/// The run as XML in the namespace `urn:templatelint:report:1`, valid against the shipped schema.
///
/// Every element goes through libxml2's writer; records are written as fragments, so that the report streams.
package struct XMLReport: AnalysisReport, Sendable {
  package static let namespace = "urn:templatelint:report:1"

  package init() {}

  package func render(_ analysis: Analysis) throws -> [UInt8] {
    var output: [UInt8] = []
    var xml = try XMLWriter(indent: false, isFragment: true)
    try xml.element("template") { (xml) throws(XMLWriteError) in
      try ResultXML.write(analysis, to: &xml)
      for finding in analysis.findings { try FindingXML.write(finding, to: &xml) }
    }
    try xml.drain(into: &output)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) throws {
    output += try Self.envelope.opening { (xml) throws(XMLWriteError) in
      try xml.element("report", ["xmlns": Self.namespace, "schema": "templatelint/report/1"]) { (xml) throws(XMLWriteError) in
        try xml.element("tool", ["name": "templatelint", "version": run.toolVersion, "model": run.model])
      }
    }
    output.append(UInt8(ascii: "\n"))
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    var output: [UInt8] = []
    var xml = try XMLWriter(indent: false, isFragment: true)
    if !accountFindings.isEmpty {
      try xml.element("account") { (xml) throws(XMLWriteError) in
        for finding in accountFindings { try FindingXML.write(finding, to: &xml) }
      }
    }
    try Self.write(summary, to: &xml)
    try xml.drain(into: &output)
    try write(output + Array(("\n" + Self.envelope.closing + "\n").utf8))
  }

  private static let envelope = XMLEnvelope(closing: "</report>")

  private static func write(_ summary: Summary, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.startElement("summary")
    for (name, count) in SummaryJSON.counts(summary) { try xml.attribute(name, String(count)) }
    for category in Category.reportOrder {
      try xml.element("predicted", ["category": category.name, "count": String(summary.predicted[category] ?? 0)])
    }
    for held in Category.reportOrder {
      for predicted in Category.reportOrder {
        let count = summary.matrix[.init(held: held, predicted: predicted)] ?? 0
        try xml.element("cell", ["held": held.name, "predicted": predicted.name, "count": String(count)])
      }
    }
    try write("risk", "level", summary.risk, to: &xml)
    try write("language", "code", summary.languages, to: &xml)
    try write("notAssessedLanguage", "code", summary.notAssessedLanguages, to: &xml)
    try write("rule", "id", summary.rules, to: &xml)
    if !summary.exposures.isEmpty { try ExposureXML.write(summary, to: &xml) }
    try xml.endElement()
  }

  private static func write(
    _ element: String, _ key: String, _ counts: [String: Int], to xml: inout XMLWriter
  ) throws(XMLWriteError) {
    for (name, count) in counts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      try xml.element(element, [key: name, "count": String(count)])
    }
  }
}
