internal import TemplateLintConversations
internal import TemplateLintPricing

/// One way to reckon a log: a model, a rate card, categories.
struct LedgerScenario {
  /// What the options called it; empty for the main one.
  var name = ""
  var ledger: Ledger
  var card: RateCard
}

/// Reads a log once and feeds every scenario.
struct LedgerRun {
  private(set) var scenarios: [LedgerScenario]
  private var queue: EventQueue
  private var seen: SeenIDs
  private var reader: LogReader
  private var outputs: LedgerOutputs

  /// - Parameter scenarios: the main one first; only it is written out in full.
  init(_ scenarios: [LedgerScenario], maximumLateness: Int64?, reader: LogReader.Options, outputs: LedgerOutputs) {
    self.scenarios = scenarios
    queue = EventQueue(maximumLateness: maximumLateness)
    // A repeated id comes soon after the first; in one pass they are forgotten like everything that is over.
    seen = SeenIDs(span: maximumLateness.map { $0 + Instant.day })
    self.reader = LogReader(options: reader)
    self.outputs = outputs
  }

  /// Replays the log at a path, `-` for standard input.
  mutating func run(_ path: String) throws {
    let stream = try InputStream(path: path)
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = try !stream.next { reader.append($0) }
      if isAtEnd { reader.finish() }
      var lines = reader
      reader = LogReader()  // Moved out, so that its buffer is not copied while it changes.
      lines.drain { take($0) }
      reader = lines
    }
    queue.finish()
    settle()
    for index in scenarios.indices {
      if index == 0 { scenarios[0].ledger.finish(into: &outputs) } else {
        var nowhere = Nowhere()
        scenarios[index].ledger.finish(into: &nowhere)
      }
    }
    try outputs.end(scenarios)
  }

  private mutating func take(_ line: LogReader.Line) {
    switch line {
    case .problem(let number, let problem): note(number, problem)
    case .event(let event):
      if !event.id.isEmpty, !seen.insert(event.id, at: event.at) { return note(event.line, .repeatedID) }
      if !queue.push(event) { return note(event.line, .late) }
      if queue.maximumLateness != nil { settle() }
    }
  }

  /// Gives the ledgers what is in order.
  private mutating func settle() {
    while let event = queue.pop() {
      scenarios[0].ledger.add(event, into: &outputs)
      var nowhere = Nowhere()
      for index in scenarios.indices.dropFirst() { scenarios[index].ledger.add(event, into: &nowhere) }
    }
  }

  private mutating func note(_ line: Int, _ problem: EventProblem) {
    scenarios[0].ledger.addProblem(line: line, problem, into: &outputs)
    var nowhere = Nowhere()
    for index in scenarios.indices.dropFirst() { scenarios[index].ledger.addProblem(line: line, problem, into: &nowhere) }
  }

  /// What the scenarios beside the main one tell is only counted.
  private struct Nowhere: LedgerSink {
    mutating func take(_ entry: LedgerEntry) {}
  }
}
