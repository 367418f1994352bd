internal import ArgumentParser
internal import TemplateLintCorpus
internal import TemplateLintSignals

/// Reads the labelled files that `fit` and `evaluate` are given.
struct CorpusInput {
  let rows: [LabelledTemplate]

  /// - Parameter paths: files, folders or globs; `corpus/` without one.
  init(paths: [String]) throws {
    let discovery = InputDiscovery(paths: paths.isEmpty ? ["corpus"] : paths)
    var problems = discovery.problems
    var reader = CorpusReader()
    for path in discovery.files.map(\.path) where path == "-" || path.hasSuffix("json") || path.hasSuffix("jsonl") {
      do {
        var bytes: [UInt8] = []
        let stream = try InputStream(path: path)
        while try stream.next({ bytes.append(contentsOf: $0) }) {}
        let known = reader.problems.count
        reader.read(bytes)
        for problem in reader.problems[known...] { Diagnostics.warning("\(path):\(problem.line): \(problem.message)") }
      } catch {
        problems.append("\(error)")
      }
    }
    for problem in problems { Diagnostics.error(problem) }
    rows = reader.rows
    if rows.isEmpty { Diagnostics.error("no labelled template was read") }
    guard problems.isEmpty, !rows.isEmpty else { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
  }
}

extension CorpusProblem {
  /// What is wrong with the row and what would be right.
  var message: String {
    switch reason {
    case .syntax(let reason): "the line is not JSON: \(reason)"
    case .noTemplate: "no template here; a row has \"template\" with its components"
    case .noLabel: "no \"label\", and no category that Meta decided"
    case .unknownLabel: "\"label\" must be UTILITY, AUTHENTICATION or MARKETING"
    case .repeatedID: "this \"id\" stood on an earlier line; ids are unique"
    }
  }
}
