/// Something wrong in a signal or lexicon file.
package struct CompileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package var file: String
  /// From 1; 0 where the whole file is meant.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
  package var message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  package var description: String {
    line > 0 ? "\(file):\(line):\(column): error: \(message)" : "\(file): error: \(message)"
  }
}

/// Why a pack could not be compiled: the problems that were found, in the order of files and lines.
package struct CompileError: Error, CustomStringConvertible {
  /// More are counted, not listed.
  package static let limit = 500

  package var problems: [CompileProblem]

  package init(problems: [CompileProblem]) {
    self.problems = Array(problems.prefix(Self.limit))
    if problems.count > Self.limit, let last = problems.last {
      let rest = "\(problems.count - Self.limit) more mistakes are not listed"
      self.problems.append(CompileProblem(file: last.file, line: 0, column: 0, message: rest))
    }
  }

  package var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// Where a value stands in a file.
package struct SourcePosition: Hashable, Sendable {
  package var file: String
  package var line: Int
  package var column: Int

  /// The same place, some characters further on the line.
  func moved(by characters: Int) -> SourcePosition {
    SourcePosition(file: file, line: line, column: column + characters)
  }

  func problem(_ message: String) -> CompileProblem {
    CompileProblem(file: file, line: line, column: column, message: message)
  }
}

/// "did you mean": the nearest of some names, if one is near. For the first 50 problems alone, since it compares with every name.
func suggestion(for name: String, among names: some Sequence<String>, after problems: Int) -> String {
  problems < 50 ? suggestion(for: name, among: names) : ""
}

/// "did you mean": the nearest of some names, if one is near.
func suggestion(for name: String, among names: some Sequence<String>) -> String {
  let wanted = Array(name.unicodeScalars)
  guard wanted.count <= 80 else { return "" }
  var best: (name: String, distance: Int)?
  for candidate in names.sorted() where candidate.count <= 80 {
    let distance = editDistance(wanted, Array(candidate.unicodeScalars))
    if distance <= max(2, wanted.count / 4), distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best.map { "; did you mean `\($0.name)`?" } ?? ""
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var row = Array(0...b.count)
  for (i, left) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, right) in b.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.count]
}
