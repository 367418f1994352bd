internal import ArgumentParser
internal import TemplateLintConfiguration

/// Which configuration applies.
struct ConfigurationSourceOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp("Use this configuration for every file instead of looking for \(Configuration.fileName).", valueName: "file"))
  var configuration: String?

  @Flag(name: .customLong("no-config"), help: "Use no configuration file.")
  var ignoresConfiguration = false

  mutating func validate() throws {
    if configuration != nil, ignoresConfiguration {
      throw ValidationError("--config and --no-config exclude each other")
    }
  }

  /// What was asked for.
  var source: ConfigurationChoice.Source { ignoresConfiguration ? .none : configuration.map { .given($0) } ?? .nearest }
}

/// Which configuration applies, and which rules run.
struct ConfigurationOptions: ParsableArguments {
  @OptionGroup var source: ConfigurationSourceOptions

  @Option(
    name: .customLong("only"), help: ArgumentHelp("Run only these rules or families; may be given several times.", valueName: "rule"))
  var only: [RuleName] = []

  @Option(
    name: .customLong("skip"), help: ArgumentHelp("Leave these rules or families out; may be given several times.", valueName: "rule"))
  var skip: [RuleName] = []

  @Option(help: ArgumentHelp("The day that expiry dates are judged by: YYYY-MM-DD.", valueName: "date"))
  var today: Day?

  mutating func validate() throws {
    for name in only + skip {
      if let problem = name.problem { throw ValidationError(problem) }
    }
  }

  /// What was asked for.
  var choice: ConfigurationChoice {
    ConfigurationChoice(source: source.source, only: only, skip: skip, today: Day.today(today))
  }
}
