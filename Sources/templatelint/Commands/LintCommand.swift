internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintReports
internal import TemplateLintRules

struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Verdict, risk and findings for every template: the main job.")

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationOptions: ConfigurationOptions
  @OptionGroup(title: "Baseline") var baselineOptions: BaselineOptions
  @OptionGroup(title: "Money") var money: MoneyOptions

  @Option(name: .customLong("fail-on"), help: "The lowest severity that makes the exit code 1.")
  var failOn = Threshold.error

  @Flag(name: .customLong("fail-on-unassessed"), help: "Exit with 1 when a language has no lexicon.")
  var failsOnUnassessed = false

  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case error, warning, note, never

    var severity: Severity? { Severity(name: rawValue) }
  }

  func run() async throws {
    let settings = SettingsSource(
      configurationOptions.choice, base: Inspector.Options(), baselines: BaselineStore(baselineOptions.choice))
    do { settings.money = try MoneySource(money) } catch {
      Diagnostics.error("\(error)")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
    let session = AnalysisSession(
      input: input, run: .current(command: "lint", failOn: failOn.rawValue), settings: settings, defaultFormat: .text)
    do {
      let outcome = try await session.start()
      if outcome.couldNotRun { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
      settings.money?.warnOfUnmatched(outcome.summary)
      let counted = failOn.severity.map { outcome.summary.count(atLeast: $0) } ?? 0
      if counted > 0 || (failsOnUnassessed && outcome.summary.notAssessed > 0) {
        throw ExitCode(ExitStatus.found.rawValue)
      }
    } catch is AnalysisSession.PipeBroken {}
  }
}
