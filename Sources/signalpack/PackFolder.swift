internal import Foundation
internal import TemplateLintPackCompiler

/// Reads the YAML files below a folder, in the order of their paths.
enum PackFolder {
  static func files(in folder: String) throws -> [SourceFile] {
    guard let enumerator = FileManager.default.enumerator(atPath: folder) else {
      throw CompileError(problems: [CompileProblem(file: folder, line: 0, column: 0, message: "no such folder")])
    }
    let paths = enumerator.compactMap { $0 as? String }.filter { $0.hasSuffix(".yml") }.sorted()
    return try paths.map { path in
      let full = folder + "/" + path
      return SourceFile(path: full, text: try String(contentsOfFile: full, encoding: .utf8))
    }
  }
}
