internal import ArgumentParser

/// The tool for those who write signals and lexicons.
@main
struct SignalPackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signalpack", abstract: "Compiles, checks and tries out signals and lexicons.",
    subcommands: [BuildCommand.self, CheckCommand.self, TryCommand.self, ReadCommand.self])
}

/// Where the files are.
struct PackOptions: ParsableArguments {
  @Option(help: "Folder with signals/, lexicons/ and languages/.")
  var source = "Sources/TemplateLintSignals/Pack"
}
