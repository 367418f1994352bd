internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintModel
internal import TemplateLintPricing
internal import TemplateLintReports

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "An account's templates side by side: declared, Meta's and predicted category, what moved and what will.",
    discussion: """
      Reads an export of the account, the answer of GET /{account}/message_templates with the fields category, correct_category, \
      previous_category and last_updated_time for instance. Dates that Meta does not state are marked as estimated.
      """)

  @Argument(help: "Exports: files, folders, globs, or - for standard input.")
  var exports: [String] = []

  @Option(
    name: .customLong("declared-from"),
    help: ArgumentHelp("What templates were submitted as: a folder or file of templates, CSV among them.", valueName: "path"))
  var declaredFrom: [String] = []

  @Option(help: ArgumentHelp("An earlier export of the same account: what changed since.", valueName: "path"))
  var previous: [String] = []

  @Option(
    name: .customLong("group-by"),
    help: ArgumentHelp("path, language, status, category, or any field of the export's templates.", valueName: "field"))
  var groupBy: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("text, json, xml, csv or html, and where to; may be given several times.", valueName: "format[=file]"))
  var formats: [AuditTarget] = []

  @Option(
    name: .customLong("export-labels"),
    help: ArgumentHelp("Writes Meta's decisions as labelled templates, for evaluate and fit --offset.", valueName: "file"))
  var labels: String?

  @OptionGroup(title: "Configuration") var configurationOptions: ConfigurationSourceOptions

  @OptionGroup(title: "Money") var money: MoneyOptions

  @Option(help: ArgumentHelp("The day that windows and estimates are judged by: YYYY-MM-DD.", valueName: "date"))
  var today: Day?

  mutating func validate() throws {
    guard !exports.isEmpty else { throw ValidationError("name the export: templatelint audit export.json") }
    if formats.filter({ $0.path == nil }).count > 1 {
      throw ValidationError("only one --format may go to standard output; give the others a file: --format json=audit.json")
    }
  }

  func run() throws {
    let settings = SettingsSource(ConfigurationChoice(source: configurationOptions.source), base: Inspector.Options())
    do { settings.money = try MoneySource(money.choice) } catch {
      Diagnostics.error("\(error)")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
    let own = declaredFrom.isEmpty ? nil : AuditInput(declaredFrom)
    let declared = DeclaredCategories(own?.analyses ?? [])
    let input = AuditInput(exports, groupBy: groupBy, keepsSource: labels != nil, declared: declared, settings: settings)
    let earlier = previous.isEmpty ? nil : AuditInput(previous)
    let problems = input.problems + (earlier?.problems ?? []) + (own?.problems ?? [])
    for problem in problems { Diagnostics.error(problem) }
    let audit = Audit(
      rows: input.rows(groupBy, declared), previous: earlier?.rows(nil, declared), groupField: groupBy,
      today: Day.today(today), unreadable: input.unreadable)
    var failed = !problems.isEmpty
    for target in formats.isEmpty ? [AuditTarget(format: .text)] : formats {
      failed = !write(try target.format.render(audit, .current(command: "audit")), to: target.path) || failed
    }
    if let labels { failed = !write(AuditLabels.render(input.analyses, declared), to: labels) || failed }
    settings.money?.warnOfUnmatched(input.analyses.filter { !$0.exposures.isEmpty }.map { ($0.name, $0.language) })
    if failed { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
    if input.unreadable > 0 { throw ExitCode(ExitStatus.found.rawValue) }
  }

  /// False, with a sentence, where it cannot be written; a reader that went away is no failure.
  private func write(_ bytes: [UInt8], to path: String?) -> Bool {
    do {
      try OutputFile.write(bytes, to: path)
    } catch OutputFile.Failure.brokenPipe {
      return true
    } catch {
      Diagnostics.error("\(error)")
      return false
    }
    return true
  }
}

/// One `--format FORMAT[=FILE]` of an audit.
struct AuditTarget: ExpressibleByArgument {
  let format: AuditFormat
  /// Nil for standard output.
  let path: String?

  init(format: AuditFormat, path: String? = nil) {
    self.format = format
    self.path = path
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = AuditFormat(rawValue: String(parts[0])), parts.count == 1 || !parts[1].isEmpty else { return nil }
    self.init(format: format, path: parts.count == 2 ? String(parts[1]) : nil)
  }

  static var allValueStrings: [String] { AuditFormat.allCases.map(\.rawValue) }
}
