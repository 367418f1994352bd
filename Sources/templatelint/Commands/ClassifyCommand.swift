internal import ArgumentParser

struct ClassifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify", abstract: "The verdict alone: one result for each input record, in input order.")

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationOptions: ConfigurationSourceOptions

  @Flag(help: "Also search the smallest change that would give the declared category.")
  var counterfactual = false

  func run() async throws {
    let run = ClassifyRun(
      input: input.choice, configuration: configurationOptions.source, findsCounterfactuals: counterfactual)
    try await run.run()
  }
}
