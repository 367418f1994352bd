package import TemplateLint
package import TemplateLintJSON

/// One output format of a run.
///
/// A report is written in three steps: `begin`, one `add` for each record in input order, `end`. The costly part of a record,
/// `render`, depends on nothing but the record, so that workers can do it; `add` only joins what they rendered.
package protocol Report: Sendable {
  /// Whether `render` reads `Analysis.contributions`: they are made only where a report of the run does.
  var readsContributions: Bool { get }
  /// Adds what one record contributes to what the earlier records of its block do: as a part of its own, or, where parts may be
  /// joined in advance, to the first part. Called from several threads at once, on copies.
  ///
  /// - Parameters:
  ///   - evidence: the same as `contributions`, in memory that belongs to the worker.
  ///   - json: a writer whose memory is used again; its content means nothing.
  func render(
    _ analysis: Analysis, _ evidence: EvidenceTable, with json: inout JSONWriter, into block: inout [Rendered]) throws
  mutating func begin(_ run: RunDescription, into output: inout [UInt8]) throws
  mutating func add(_ rendered: consuming Rendered, into output: inout [UInt8]) throws
  /// - Parameters:
  ///   - accountFindings: findings over several templates, known only now.
  ///   - write: takes the rest of the report, in pieces.
  mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws
}

/// A report that needs each record as a value of its own.
package protocol AnalysisReport: Report {
  /// What one record contributes.
  func render(_ analysis: Analysis) throws -> Rendered
}

extension AnalysisReport {
  package var readsContributions: Bool { true }

  package func render(
    _ analysis: Analysis, _ evidence: EvidenceTable, with json: inout JSONWriter, into block: inout [Rendered]
  ) throws {
    block.append(try render(analysis))
  }
}

/// One record's share of a report, or that of several in a row.
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
