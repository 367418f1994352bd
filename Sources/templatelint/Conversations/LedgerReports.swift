internal import TemplateLintConversations
internal import TemplateLintJSON
internal import TemplateLintPricing
internal import TemplateLintReports

/// The totals for people, after the first lines that could not be used.
struct LedgerTextReport: LedgerReport {
  private static let shownProblems = 100

  let logName: String
  private var problems: [String] = []

  init(logName: String) { self.logName = logName }

  mutating func take(_ entry: LedgerEntry) {
    guard case .problem(let line, let problem) = entry, problems.count < Self.shownProblems else { return }
    problems.append("\(logName):\(line): error: \(problem)")
  }

  mutating func end(_ scenarios: [LedgerScenario], write: ([UInt8]) throws -> Void) throws {
    let tally = scenarios[0].ledger.counts
    var lines = problems
    if tally.problems > problems.count { lines.append("... and \(tally.problems - problems.count) more; --format json names them all") }
    lines += LedgerText.lines(tally, scenarios[0].card) + LedgerComparison.lines(scenarios)
    try write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}

/// One row a message: what it cost, or why nothing.
struct LedgerCSVReport: LedgerReport {
  private var spool = FileSpool()
  private var failure: (any Error)?

  mutating func take(_ entry: LedgerEntry) {
    switch entry {
    case .charge(let charge):
      append([
        charge.message, "charged", "", charge.category.rawValue, charge.source.rawValue, charge.model.rawValue, charge.market ?? "",
        charge.amount?.description ?? "", charge.currency?.code ?? "",
      ])
    case .uncharged(let message, let reason): append([message, "uncharged", reason.rawValue, "", "", "", "", "", ""])
    case .problem(let line, let problem): append(["line \(line)", "problem", problem.description, "", "", "", "", "", ""])
    case .conversation, .window, .consent, .warning: return
    }
  }

  mutating func end(_ scenarios: [LedgerScenario], write: ([UInt8]) throws -> Void) throws {
    if let failure { throw failure }
    try write(CSVText.row(["message", "outcome", "reason", "category", "categorySource", "model", "market", "amount", "currency"]))
    try spool.drain(write)
  }

  private mutating func append(_ cells: [String]) {
    do { try spool.append(CSVText.row(cells)) } catch { failure = error }
  }
}

/// The totals alone, `templatelint/ledger-totals/1`: the same bytes from one run and from merged shards.
struct LedgerTotalsReport: LedgerReport {
  mutating func take(_ entry: LedgerEntry) {}

  mutating func end(_ scenarios: [LedgerScenario], write: ([UInt8]) throws -> Void) throws {
    try write(TotalsJSON.line(scenarios[0].ledger.counts, scenarios[0].card))
  }
}

/// What `conversations merge` adds up, one line.
struct LedgerShardReport: LedgerReport {
  private var problems = FileSpool()
  private var hasProblems = false
  private var failure: (any Error)?

  mutating func take(_ entry: LedgerEntry) {
    guard case .problem(let line, let problem) = entry else { return }
    var json = JSONWriter()
    LedgerJSON.write(line: line, problem: problem.description, to: &json)
    do { try problems.append((hasProblems ? [0x2C] : []) + json.bytes) } catch { failure = error }
    hasProblems = true
  }

  mutating func end(_ scenarios: [LedgerScenario], write: ([UInt8]) throws -> Void) throws {
    if let failure { throw failure }
    var list: [UInt8] = []
    try problems.drain { list += $0 }
    var json = JSONWriter()
    ShardJSON.write(scenarios[0].ledger.counts, problems: list, to: &json)
    json.newline()
    try write(json.bytes)
  }
}

/// Delivered messages by template, market and business, as `lint --volumes` reads them.
struct LedgerVolumesReport: LedgerReport {
  mutating func take(_ entry: LedgerEntry) {}

  mutating func end(_ scenarios: [LedgerScenario], write: ([UInt8]) throws -> Void) throws {
    try write(CSVText.row(["name", "language", "market", "account", "volume"]))
    let volumes = scenarios[0].ledger.volumes.sorted {
      ($0.key.name, $0.key.language ?? "", $0.key.market ?? "", $0.key.business)
        < ($1.key.name, $1.key.language ?? "", $1.key.market ?? "", $1.key.business)
    }
    for (key, count) in volumes {
      // A number for a spreadsheet: without its sign it is no formula.
      let account = key.business.hasPrefix("+") ? String(key.business.dropFirst()) : key.business
      try write(CSVText.row([key.name, key.language ?? "", key.market ?? "", account, String(count)]))
    }
  }
}
