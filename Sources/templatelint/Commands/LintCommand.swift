internal import ArgumentParser

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
  var failOn = LintRun.Threshold.error

  @Flag(name: .customLong("fail-on-unassessed"), help: "Exit with 1 when a template was not assessed: its language has no lexicon, or there is no message.")
  var failsOnUnassessed = false

  func run() async throws {
    let run = LintRun(
      input: input.choice, configuration: configurationOptions.choice, baselines: baselineOptions.choice, money: money.choice,
      changedSince: options.changedSince, against: options.against, showsStatistics: options.statistics, isQuiet: options.quiet,
      isVerbose: options.verbose, fixes: fixOptions.fix, showsDiff: fixOptions.diff, failOn: failOn,
      failsOnUnassessed: failsOnUnassessed)
    try await run.run()
  }
}

extension LintRun.Threshold: ExpressibleByArgument {}
