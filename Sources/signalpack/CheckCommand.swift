internal import ArgumentParser
internal import TemplateLintPackCompiler
internal import TemplateLintSignals

/// Runs all examples and says what lexicons lack.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Runs every hit and miss example through the real matcher.")

  @OptionGroup var pack: PackOptions
  @Option(help: "Only files whose path contains this: `lexicons/de`.")
  var only: String?
  @Flag(help: "Also list the signals without phrases, by language.")
  var coverage = false

  func run() throws {
    let files = try PackFolder.files(in: pack.source)
    let (bytes, allProblems) = try PackCompiler.compileWhatWorks(files)
    let problems = allProblems.filter { problem in only.map { problem.file.contains($0) } ?? true }
    for problem in problems { print(problem) }
    let signals = try SignalPack(bytes: bytes)
    let result = try ExampleCheck.run(files, with: signals)
    let failures = result.failures.filter { failure in only.map { failure.file.contains($0) } ?? true }
    for failure in failures { print(failure) }
    for language in try CoverageReport(files).languages {
      let isMeant = only.map { "lexicons/\(language.code).yml".contains($0) } ?? true
      guard isMeant else { continue }
      if !language.missingAnchors.isEmpty {
        print("\(language.code): not assessed, lacks phrases or examples for \(language.missingAnchors.joined(separator: ", "))")
      }
      if coverage, !language.missing.isEmpty {
        print("\(language.code): \(language.phraseCount) phrases; none for \(language.missing.joined(separator: ", "))")
      }
    }
    print("\(result.count) examples, \(failures.count) failures, \(problems.count) broken phrases")
    if !failures.isEmpty || !problems.isEmpty { throw ExitCode(1) }
  }
}
