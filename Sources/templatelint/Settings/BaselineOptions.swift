internal import ArgumentParser

/// The baseline of a run.
struct BaselineOptions: ParsableArguments {
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp("Findings that are known and do not count; instead of the configuration's.", valueName: "file"))
  var path: String?

  @Flag(
    name: .customLong("write-baseline"),
    help: "Write the baseline: a new one with every finding, or an old one without those that are fixed.")
  var writes = false

  @Flag(name: .customLong("add-to-baseline"), help: "With --write-baseline: add new findings to an old baseline too.")
  var adds = false

  /// What was asked for.
  var choice: BaselineChoice { BaselineChoice(path: path, writes: writes, adds: adds) }

  mutating func validate() throws {
    if adds, !writes { throw ValidationError("--add-to-baseline goes with --write-baseline") }
  }
}

/// What the command line says about baselines.
struct BaselineChoice {
  /// Instead of the configuration's.
  var path: String?
  var writes = false
  var adds = false
}
