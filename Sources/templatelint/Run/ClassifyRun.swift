internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintReports

/// The work of `classify`, whoever read its options. The defaults are those of the options.
struct ClassifyRun {
  var input = InputChoice()
  var configuration = ConfigurationChoice.Source.nearest
  /// Also searches the smallest change that would give the declared category.
  var findsCounterfactuals = false

  func run() async throws {
    var options = Inspector.Options()
    options.rules = nil
    options.findsCures = findsCounterfactuals
    let session = AnalysisSession(
      input: input, run: .current(command: "classify"),
      settings: SettingsSource(ConfigurationChoice(source: configuration), base: options), defaultFormat: .text)
    do {
      let outcome = try await session.start()
      if outcome.couldNotRun { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
      if outcome.summary.unreadable > 0 { throw ExitCode(ExitStatus.found.rawValue) }
    } catch is AnalysisSession.PipeBroken {}
  }
}
