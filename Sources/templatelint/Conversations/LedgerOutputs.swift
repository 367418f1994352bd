internal import TemplateLintConversations
internal import TemplateLintPricing

/// The reports of one replay, each with its file.
struct LedgerOutputs: LedgerSink {
  private var entries: [(report: any LedgerReport, file: OutputFile)] = []

  init(_ targets: [LedgerTarget], logName: String) throws {
    for target in targets { entries.append((target.format.makeReport(logName: logName), try OutputFile(path: target.path))) }
  }

  mutating func take(_ entry: LedgerEntry) {
    for index in entries.indices { entries[index].report.take(entry) }
  }

  mutating func end(_ scenarios: [LedgerScenario]) throws {
    for index in entries.indices {
      let file = entries[index].file
      do {
        try entries[index].report.end(scenarios) { try file.write($0) }
        try file.finish()
      } catch {
        file.discard()
        throw error
      }
    }
  }
}

/// One output format of a replay: takes what the ledger tells, and writes when all is told.
protocol LedgerReport: LedgerSink {
  mutating func end(_ scenarios: [LedgerScenario], write: ([UInt8]) throws -> Void) throws
}

extension LedgerTarget.Format {
  func makeReport(logName: String) -> any LedgerReport {
    switch self {
    case .text: LedgerTextReport(logName: logName)
    case .json: LedgerJSONReport()
    case .csv: LedgerCSVReport()
    case .totals: LedgerTotalsReport()
    case .shard: LedgerShardReport()
    case .volumes: LedgerVolumesReport()
    }
  }
}
