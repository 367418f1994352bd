import Foundation
import Testing

@testable import TemplateLint

/// The project's own labelled templates.
enum Corpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "corpus")

  /// Paths of all files, in order of their names.
  static func files() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "ndjson" }.sorted { $0.path < $1.path }
  }

  /// Analyses of every row, the verdict alone.
  static func analyses() throws -> [Analysis] {
    var options = Analyzer.Options()
    options.runsRules = false
    options.findsCounterfactuals = false
    let analyzer = Analyzer(options: options)
    return try files().flatMap { analyzer.analyze([UInt8](try Data(contentsOf: $0)), path: $0.lastPathComponent) }
  }
}
