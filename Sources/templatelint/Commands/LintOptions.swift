internal import ArgumentParser

/// What `lint` does beyond the plain run.
struct LintOptions: ParsableArguments {
  @Option(
    name: .customLong("changed-since"),
    help: ArgumentHelp("Only files that changed since this branch, tag or commit (git).", valueName: "revision"))
  var changedSince: String?

  @Option(
    help: ArgumentHelp(
      "A folder with another model, as fit writes it: verdicts that differ from its are listed.",
      valueName: "folder"))
  var against: String?

  @Flag(help: "At the end, how often each rule fired.")
  var statistics = false

  @Flag(name: .shortAndLong, help: "Findings alone, without a summary.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also which configuration applied, which files were skipped and which findings are fixed.")
  var verbose = false

  mutating func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
  }
}
