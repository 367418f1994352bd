internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintReports
internal import TemplateLintRules

/// The work of `lint`, whoever read its options. The defaults are those of the options.
struct LintRun {
  var input = InputChoice()
  var configuration = ConfigurationChoice()
  var baselines = BaselineChoice()
  var money = MoneyChoice()
  /// A branch, tag or commit; nil for every file.
  var changedSince: String?
  /// A folder with another model.
  var against: String?
  var showsStatistics = false
  var isQuiet = false
  var isVerbose = false
  /// Makes the safe fixes before the run.
  var fixes = false
  /// Shows the fixes instead of a run.
  var showsDiff = false
  var failOn = Threshold.error
  var failsOnUnassessed = false

  /// The lowest severity that fails a run.
  enum Threshold: String, CaseIterable {
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
    if let against {
      do { base.other = try ModelFolder.model(against) } catch { try fail("--against \(against): \(error)") }
    }
    if showsDiff { return try showFixes(base) }
    let unwritten = fixes ? makeFixes(base) : 0
    let settings = settings(base)
    do { settings.money = try MoneySource(money) } catch { try fail("\(error)") }
    var run = RunDescription.current(command: "lint", failOn: failOn.rawValue)
    run.showsStatistics = showsStatistics
    run.isQuiet = isQuiet
    let session = AnalysisSession(
      input: input, run: run, settings: settings, defaultFormat: .text,
      changedFiles: try changedSince.map { try ChangedFiles(since: $0) }, isVerbose: isVerbose)
    let outcome = try await session.start()
    if outcome.couldNotRun || unwritten > 0 { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
    settings.money?.warnOfUnmatched(outcome.summary.exposures.map { ($0.name, $0.language) })
    let counted = failOn.severity.map { outcome.summary.count(atLeast: $0) } ?? 0
    if counted > 0 || (failsOnUnassessed && outcome.summary.notAssessed > 0) { throw ExitCode(ExitStatus.found.rawValue) }
  }

  private func settings(_ base: Inspector.Options) -> SettingsSource {
    SettingsSource(configuration, base: base, baselines: BaselineStore(baselines))
  }

  /// - Returns: how many files could not be read or written.
  private func makeFixes(_ base: Inspector.Options) -> Int {
    let outcome = FixRun(input: input, settings: settings(base)).apply()
    for problem in outcome.problems { Diagnostics.error(problem) }
    if isVerbose { for path in outcome.changed { Diagnostics.note("fixed: \(path)") } }
    if !isQuiet { Diagnostics.note("\(outcome.fixes) fixed in \(outcome.changed.count) file\(outcome.changed.count == 1 ? "" : "s")") }
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
