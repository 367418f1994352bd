internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintReports
internal import TemplateLintRules

struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Verdict, risk and findings for every template: the main job.")

  @OptionGroup var input: InputOptions
  @OptionGroup var options: LintOptions
  @OptionGroup(title: "Configuration") var configurationOptions: ConfigurationOptions
  @OptionGroup(title: "Baseline") var baselineOptions: BaselineOptions
  @OptionGroup(title: "Money") var money: MoneyOptions
  @OptionGroup(title: "Fixes") var fixOptions: FixOptions

  @Option(name: .customLong("fail-on"), help: "The lowest severity that makes the exit code 1.")
  var failOn = Threshold.error

  @Flag(name: .customLong("fail-on-unassessed"), help: "Exit with 1 when a template was not assessed: its language has no lexicon, or there is no message.")
  var failsOnUnassessed = false

  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case error, warning, note, never

    var severity: Severity? { Severity(name: rawValue) }
  }

  func run() async throws {
    do {
      try await lint()
    } catch is AnalysisSession.PipeBroken {
    } catch OutputFile.Failure.brokenPipe {
    } catch let failure as ChangedFiles.Failure {
      try fail("\(failure)")
    }
  }

  private func lint() async throws {
    var base = Inspector.Options()
    if let folder = options.against {
      do { base.other = try ModelFolder.model(folder) } catch { try fail("--against \(folder): \(error)") }
    }
    if fixOptions.diff { return try showFixes(base) }
    let unwritten = fixOptions.fix ? makeFixes(base) : 0
    let settings = settings(base)
    do { settings.money = try MoneySource(money) } catch { try fail("\(error)") }
    var run = RunDescription.current(command: "lint", failOn: failOn.rawValue)
    run.showsStatistics = options.statistics
    run.isQuiet = options.quiet
    let session = AnalysisSession(
      input: input, run: run, settings: settings, defaultFormat: .text,
      changedFiles: try options.changedSince.map { try ChangedFiles(since: $0) }, isVerbose: options.verbose)
    let outcome = try await session.start()
    if outcome.couldNotRun || unwritten > 0 { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
    settings.money?.warnOfUnmatched(outcome.summary.exposures.map { ($0.name, $0.language) })
    let counted = failOn.severity.map { outcome.summary.count(atLeast: $0) } ?? 0
    if counted > 0 || (failsOnUnassessed && outcome.summary.notAssessed > 0) { throw ExitCode(ExitStatus.found.rawValue) }
  }

  private func settings(_ base: Inspector.Options) -> SettingsSource {
    SettingsSource(configurationOptions.choice, base: base, baselines: BaselineStore(baselineOptions.choice))
  }

  /// - Returns: how many files could not be read or written.
  private func makeFixes(_ base: Inspector.Options) -> Int {
    let outcome = FixRun(input: input, settings: settings(base)).apply()
    for problem in outcome.problems { Diagnostics.error(problem) }
    if options.verbose { for path in outcome.changed { Diagnostics.note("fixed: \(path)") } }
    if !options.quiet { Diagnostics.note("\(outcome.fixes) fixed in \(outcome.changed.count) file\(outcome.changed.count == 1 ? "" : "s")") }
    return outcome.problems.count
  }

  private func showFixes(_ base: Inspector.Options) throws {
    let settings = settings(base)
    let outcome = try FixRun(input: input, settings: settings).show()
    let problems = outcome.problems + settings.problems
    for problem in problems { Diagnostics.error(problem) }
    if !problems.isEmpty { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
    if !outcome.changed.isEmpty { throw ExitCode(ExitStatus.found.rawValue) }
  }

  private func fail(_ message: String) throws {
    Diagnostics.error(message)
    throw ExitCode(ExitStatus.couldNotRun.rawValue)
  }
}
