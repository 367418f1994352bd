package import TemplateLint

/// One output format of a run.
///
/// A report is written in three steps: `begin`, one `add` for each record in input order, `end`. The costly part of a record,
/// `render`, depends on nothing but the record, so that workers can do it; `add` only joins what they rendered.
package protocol Report: Sendable {
  /// What one record contributes. Called from several threads at once, on copies.
  func render(_ analysis: Analysis) throws -> Rendered
  mutating func begin(_ run: RunDescription, into output: inout [UInt8]) throws
  mutating func add(_ rendered: consuming Rendered, into output: inout [UInt8]) throws
  /// - Parameters:
  ///   - accountFindings: findings over several templates, known only now.
  ///   - write: takes the rest of the report, in pieces.
  mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws
}

/// One record's share of a report.
package struct Rendered: Sendable {
  /// Bytes in the order of the records.
  package var results: [UInt8] = []
  /// Bytes that belong into a later part of the report: the findings of the JSON report.
  package var findings: [UInt8] = []
  /// The record itself, for reports that need it as a whole (HTML).
  package var analysis: Analysis?

  package init(results: [UInt8] = [], findings: [UInt8] = [], analysis: Analysis? = nil) {
    self.results = results
    self.findings = findings
    self.analysis = analysis
  }
}

/// What every report may say about the run itself. No clock, host name or absolute path: the same input gives the same bytes.
package struct RunDescription: Sendable {
  package var toolVersion: String
  /// `sha256:...` over the signal pack and the weights.
  package var model: String
  /// What the command was: `lint`, `classify`, `audit`.
  package var command: String
  /// Text may carry colour.
  package var isColoured = false
  package var failOn: String?
  /// The text ends with how often each rule fired.
  package var showsStatistics = false
  /// The text is findings alone.
  package var isQuiet = false
  /// How many templates the HTML report shows in full, the riskiest first.
  package var detailLimit = 2000

  package init(toolVersion: String, model: String, command: String) {
    self.toolVersion = toolVersion
    self.model = model
    self.command = command
  }
}
