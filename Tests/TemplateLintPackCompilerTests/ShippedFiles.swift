import Foundation
import TemplateLintPackCompiler
import TemplateLintSignals

/// The signals and lexicons of the repository.
enum ShippedFiles {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let files: [SourceFile] = {
    let folder = root.appending(path: "Sources/TemplateLintSignals/Pack").path
    let paths = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yml") }.sorted()
    return paths.compactMap { path in
      (try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)).map { SourceFile(path: path, text: $0) }
    }
  }()

  /// The embedded file as it is in the repository.
  static let pack = FileManager.default.contents(atPath: root.appending(path: "Sources/CSignalPack/signals.pack").path).map { [UInt8]($0) } ?? []

  /// All examples that fail, by file.
  static let failures: [String: [ExampleFailure]] = {
    guard let bytes = try? PackCompiler.compileWhatWorks(files).bytes, let signals = try? SignalPack(bytes: bytes),
      let result = try? ExampleCheck.run(files, with: signals)
    else { return [:] }
    return Dictionary(grouping: result.failures, by: \.file)
  }()
}
