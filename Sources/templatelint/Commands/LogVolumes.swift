internal import TemplateLintConversations
internal import TemplateLintPricing

/// Counts what a message log sent: delivered messages by template, market and business.
struct LogVolumes {
  private var ledger: Ledger
  private var reader = LogReader()
  private var seen = SeenIDs(span: nil)
  private var nowhere = Nowhere()

  init(ratesOn: CalendarDay?) {
    var options = LedgerOptions()
    options.countsVolumes = true
    // Counts every delivered template, whatever its category.
    options.model = .initiation
    options.ratesOn = ratesOn
    ledger = Ledger(options: options, card: .shipped)
  }

  mutating func take(_ bytes: [UInt8]) {
    var lines = reader
    reader = LogReader()  // Moved out, so that its buffer is not copied while it changes.
    lines.append(bytes)
    lines.drain { take($0) }
    reader = lines
  }

  /// The volumes; a log without any is a mistake.
  mutating func table(path: String) throws -> VolumeTable {
    var lines = reader
    lines.finish()
    lines.drain { take($0) }
    let problems = ledger.counts.problems
    if problems > 0 {
      Diagnostics.warning("\(path): \(LedgerText.count(problems, "line")) could not be used; see: templatelint conversations")
    }
    guard !ledger.volumes.isEmpty else {
      throw CommandFailure("\(path): neither volumes (name,language,market,account,volume) nor a message log with delivered templates")
    }
    var table = VolumeTable()
    for (key, count) in ledger.volumes.sorted(by: { ($0.key.name, $0.key.business) < ($1.key.name, $1.key.business) }) {
      table.add(.init(name: key.name, language: key.language, market: key.market, account: key.business, volume: count))
    }
    return table
  }

  private mutating func take(_ line: LogReader.Line) {
    switch line {
    case .event(let event):
      if !event.id.isEmpty, !seen.insert(event.id, at: event.at) { return ledger.addProblem(line: event.line, .repeatedID, into: &nowhere) }
      ledger.add(event, into: &nowhere)
    case .problem(let number, let problem): ledger.addProblem(line: number, problem, into: &nowhere)
    }
  }

  private struct Nowhere: LedgerSink {
    mutating func take(_ entry: LedgerEntry) {}
  }
}
