internal import ArgumentParser

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// `lint` or `classify` with paths and no option: what hooks, editors and most people type.
///
/// It goes past the parser of options, which on one template takes longer than everything else together.
enum PlainRun {
  case lint(paths: [String])
  case classify(paths: [String])

  /// - Parameter arguments: without the program's own name. Nil where any may be an option.
  init?(_ arguments: ArraySlice<String>) {
    guard let command = arguments.first else { return nil }
    let paths = Array(arguments.dropFirst())
    guard paths.allSatisfy({ $0 == "-" || !$0.utf8.starts(with: "-".utf8) }) else { return nil }
    switch command {
    case "lint": self = .lint(paths: paths)
    case "classify": self = .classify(paths: paths)
    default: return nil
    }
  }

  /// Ends the process where its exit code is not 0.
  func run() async throws {
    do {
      try await start()
    } catch let code as ExitCode {
      // The parser's own way out builds all options once more to find that there is nothing to say.
      exit(code.rawValue)
    }
  }

  private func start() async throws {
    switch self {
    case .lint(let paths):
      var run = LintRun()
      run.input.paths = paths
      run.configuration.today = Day.today(nil)
      try await run.run()
    case .classify(let paths):
      var run = ClassifyRun()
      run.input.paths = paths
      try await run.run()
    }
  }
}
