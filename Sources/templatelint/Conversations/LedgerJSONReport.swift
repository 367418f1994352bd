internal import TemplateLintConversations
internal import TemplateLintJSON
internal import TemplateLintPricing
internal import TemplateLintReports

/// The whole ledger as one object, `templatelint/ledger/1`. Its lists wait in spools, as each is known only piece by piece.
struct LedgerJSONReport: LedgerReport {
  private struct Section {
    let key: String
    var spool = FileSpool()
    var isEmpty = true
    private(set) var failure: (any Error)?

    init(_ key: String) { self.key = key }

    mutating func append(_ json: [UInt8]) {
      do {
        try spool.append(Array((isEmpty ? "\n" : ",\n").utf8))
        try spool.append(json)
      } catch {
        failure = error
      }
      isEmpty = false
    }
  }

  private var conversations = Section("conversations")
  private var charges = Section("charges")
  private var uncharged = Section("uncharged")
  private var windows = Section("windows")
  /// With and without missing opt-ins: which one is true is known at the end.
  private var breaches = Section("consent")
  private var breachesOfOptOut = Section("consent")
  private var warnings = Section("warnings")
  private var problems = Section("problems")

  mutating func take(_ entry: LedgerEntry) {
    var json = JSONWriter(capacity: 512)
    switch entry {
    case .conversation(let conversation):
      LedgerJSON.write(conversation, to: &json)
      conversations.append(json.bytes)
    case .charge(let charge):
      LedgerJSON.write(charge, to: &json)
      charges.append(json.bytes)
    case .uncharged(let message, let reason):
      LedgerJSON.write(message: message, "reason", reason.rawValue, to: &json)
      uncharged.append(json.bytes)
    case .window(let window):
      LedgerJSON.write(window, to: &json)
      windows.append(json.bytes)
    case .consent(let message, let breach):
      LedgerJSON.write(message: message, "rule", breach.rawValue, to: &json)
      breaches.append(json.bytes)
      if breach != .noOptIn { breachesOfOptOut.append(json.bytes) }
    case .warning(let message, let warning):
      LedgerJSON.write(message: message, "warning", warning.rawValue, to: &json)
      warnings.append(json.bytes)
    case .problem(let line, let problem):
      LedgerJSON.write(line: line, problem: problem.description, to: &json)
      problems.append(json.bytes)
    }
  }

  mutating func end(_ scenarios: [LedgerScenario], write: ([UInt8]) throws -> Void) throws {
    let main = scenarios[0]
    try write(Array(#"{"schema":"templatelint/ledger/1""#.utf8))
    for var section in [conversations, charges, uncharged, windows, main.ledger.counts.carriesOptIns ? breaches : breachesOfOptOut, warnings] {
      try Self.write(&section, write)
    }
    var json = JSONWriter()
    LedgerJSON.writeTotals(main.ledger.counts, main.card, to: &json)
    try write(Array(",\n\"totals\":".utf8) + json.bytes)
    try Self.write(&problems, write)
    if scenarios.count > 1 {
      json.removeAll()
      LedgerComparison.write(scenarios, to: &json)
      try write(Array(",\n\"comparisons\":".utf8) + json.bytes)
    }
    try write(Array("}\n".utf8))
  }

  private static func write(_ section: inout Section, _ write: ([UInt8]) throws -> Void) throws {
    if let failure = section.failure { throw failure }
    try write(Array(",\n\"\(section.key)\":[".utf8))
    try section.spool.drain(write)
    try write(Array((section.isEmpty ? "]" : "\n]").utf8))
  }
}
