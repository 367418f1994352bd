internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintReports

struct ClassifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify", abstract: "The verdict alone: one result for each input record, in input order.")

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationOptions: ConfigurationSourceOptions

  @Flag(help: "Also search the smallest change that would give the declared category.")
  var counterfactual = false

  func run() async throws {
    var options = Inspector.Options()
    options.rules = nil
    options.findsCures = counterfactual
    let session = AnalysisSession(
      input: input, run: .current(command: "classify"),
      settings: SettingsSource(ConfigurationChoice(source: configurationOptions.source), base: options),
      defaultFormat: .text)
    do {
      let outcome = try await session.start()
      if outcome.couldNotRun { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
      if outcome.summary.unreadable > 0 { throw ExitCode(ExitStatus.found.rawValue) }
    } catch is AnalysisSession.PipeBroken {}
  }
}
