package import TemplateLint
package import TemplateLintJSON

/// One output format of a run.
///
/// A report is written in three steps: `begin`, one `add` for each block of records in input order, `end`. The costly part,
/// `render`, depends on nothing but the record, so that workers can do it; `add` only joins what they rendered.
package protocol Report: Sendable {
  /// Whether `render` reads `Analysis.contributions`: they are made only where a report of the run does.
  var readsContributions: Bool { get }
  /// Appends what one record contributes to what the earlier records of its block do. Called from several threads at once, on
  /// copies.
  ///
  /// - Parameter evidence: the same as `contributions`, in memory that belongs to the worker.
  func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) throws
  mutating func begin(_ run: RunDescription, into output: inout [UInt8]) throws
  /// - Parameter write: takes the next bytes of the report, in pieces.
  mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws
  /// - Parameters:
  ///   - accountFindings: findings over several templates, known only now.
  ///   - write: takes the rest of the report, in pieces.
  mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws
}

/// A report of one piece of text after the other, each made from one record as a value.
package protocol AnalysisReport: Report {
  /// What one record contributes.
  func render(_ analysis: Analysis) throws -> [UInt8]
}

extension AnalysisReport {
  package var readsContributions: Bool { true }

  package func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) throws {
    block.append(try render(analysis))
  }

  package mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    try block.results.withBytes { if !$0.isEmpty { try write($0) } }
  }
}

/// A JSON array of which every record contributes some elements, or none.
package protocol JSONArrayReport: Report {
  /// Whether no element was written yet.
  var isFirst: Bool { get set }
}

extension JSONArrayReport {
  package mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    guard block.results.count > 0 else { return }
    try Array((isFirst ? "\n" : ",\n").utf8).withUnsafeBufferPointer(write)
    isFirst = false
    try block.results.withBytes(write)
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
