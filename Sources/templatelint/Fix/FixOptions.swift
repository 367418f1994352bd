internal import ArgumentParser

/// Whether findings are mended.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the safe fixes in the files, then report what is left.")
  var fix = false

  @Flag(help: "Show what --fix would change, as a unified diff, and change nothing; exits with 1 when there is something.")
  var diff = false

  mutating func validate() throws {
    if fix, diff { throw ValidationError("--fix and --diff exclude each other") }
  }
}
