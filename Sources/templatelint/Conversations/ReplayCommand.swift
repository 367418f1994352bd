internal import ArgumentParser
internal import TemplateLintConversations
internal import TemplateLintPricing

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Replays a message log (the default).")

  @Argument(help: "The log, NDJSON or CSV, one event a line; - for standard input.")
  var log: String

  @Option(help: "The price model for every message; by each message's own date without it.")
  var model: PriceModel?

  @Option(name: .customLong("free-service-allowance"), help: "Free service conversations or messages a month and business; Meta's 1,000 conversations before 2024-11-01 without it.")
  var allowance: Int?

  @OptionGroup var rates: RateOptions

  @Option(name: .customLong("rates-on"), help: "The day whose rates price every message, for a log under a model of another time.")
  var ratesOn: CalendarDay?

  @Option(help: "Template files or folders that give the categories that the log lacks.")
  var templates: [String] = []

  @Option(name: .customLong("max-lateness"), help: "How late a line may come, such as 15m or 2h: the log is then read in one pass; sorted whole without it.")
  var maximumLateness: LogDuration?

  @Option(help: "Where months begin: UTC, an offset, or a name such as America/Sao_Paulo.")
  var timezone: LogTimeZone?

  @Option(name: .customLong("format"), help: ArgumentHelp("How to report: text, json, csv, totals, shard, volumes; may be given several times.", valueName: "format[=file]"))
  var formats: [LedgerTarget] = []

  @OptionGroup var comparison: ComparisonOptions

  @Flag(name: .customLong("line-numbers"), help: "Every line begins with its number in a larger log and a tab.")
  var hasLineNumbers = false

  @Option(name: .customLong("fail-on"), help: "error: lines that could not be used; warning: marketing after an opt-out too; note: every finding; never.")
  var failOn = LedgerThreshold.error

  mutating func validate() throws {
    if formats.filter({ $0.path == nil }).count > 1 {
      throw ValidationError("only one --format may go to standard output; give the others a file: --format json=ledger.json")
    }
    guard allowance.map({ (0...1_000_000_000).contains($0) }) ?? true else {
      throw ValidationError("--free-service-allowance lies between 0 and 1000000000")
    }
  }

  func run() throws {
    do {
      let targets = formats.isEmpty ? [LedgerTarget(format: .text)] : formats
      var options = LedgerOptions()
      options.model = model
      options.freeServiceAllowance = allowance
      options.ratesOn = ratesOn
      if let timezone { options.offset = timezone.offset() }
      options.isShard = targets.contains { $0.format == .shard }
      options.countsVolumes = targets.contains { $0.format == .volumes }
      let categories = templates.isEmpty ? TemplateCategories() : try TemplateFolder.categories(templates)
      let card = try rates.choice.card()
      let main = LedgerScenario(ledger: Ledger(options: options, card: card, templates: categories), card: card)
      let scenarios = try [main] + comparison.scenarios(options, rates, card, categories)
      var reading = LogReader.Options()
      reading.hasLineNumbers = hasLineNumbers
      var run = LedgerRun(
        scenarios, maximumLateness: maximumLateness?.milliseconds, reader: reading,
        outputs: try LedgerOutputs(targets, logName: log))
      try run.run(log)
      try Self.exit(run.scenarios[0].ledger.counts, failOn)
    } catch OutputFile.Failure.brokenPipe {
    } catch let code as ExitCode {
      throw code
    } catch {
      Diagnostics.error("\(error)")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
  }

  /// Ends with 1 where something at or above the threshold was found.
  static func exit(_ tally: Tally, _ failOn: LedgerThreshold) throws {
    let found =
      switch failOn {
      case .never: 0
      case .error: tally.problems
      case .warning: tally.problems + tally.count(.marketingAfterOptOut)
      case .note: tally.problems + tally.count(.marketingAfterOptOut) + tally.count(.noOptIn) + tally.warnings
      }
    if found > 0 { throw ExitCode(ExitStatus.found.rawValue) }
  }
}
