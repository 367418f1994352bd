/// Reads a configuration with everything that it extends.
package struct ConfigurationLoader {
  /// Files that one configuration may read, itself included.
  package static let fileLimit = 64

  private let shown: (String) -> String
  private let bytes: (String) -> Result<[UInt8], ReadFailure>
  private var problems: [ConfigurationProblem] = []
  private var filesRead = 0
  private var open: [String] = []

  /// Why a file could not be read, as a sentence without the path.
  package struct ReadFailure: Error {
    package var cause: String

    package init(cause: String) { self.cause = cause }
  }

  /// - Parameters:
  ///   - shown: how messages name an absolute path.
  ///   - bytes: reads the file at an absolute path.
  package init(shown: @escaping (String) -> String, bytes: @escaping (String) -> Result<[UInt8], ReadFailure>) {
    self.shown = shown
    self.bytes = bytes
  }

  /// - Parameters:
  ///   - path: absolute.
  ///   - folder: what patterns are relative to.
  package mutating func load(_ path: String, folder: String) throws(BrokenConfiguration) -> Configuration {
    problems = []
    filesRead = 0
    let steps = steps(path, from: nil)
    guard problems.isEmpty else { throw BrokenConfiguration(problems: problems) }
    return Configuration(steps: steps, folder: folder)
  }

  private mutating func steps(_ path: String, from place: SettingOrigin.Place?) -> [Configuration.Step] {
    let place = place ?? SettingOrigin.Place(path: shown(path), line: 1, column: 1)
    if open.contains(path) { return fail("\(shown(path)) extends itself", at: place) }
    filesRead += 1
    guard filesRead <= Self.fileLimit else { return fail("more than \(Self.fileLimit) files are extended", at: place) }
    let file: ConfigurationFile
    switch bytes(path) {
    case .failure(let failure): return fail("\(shown(path)) cannot be read: \(failure.cause)", at: place)
    case .success(let content):
      do {
        file = try ConfigurationReader.read(content, path: shown(path))
      } catch {
        problems += error.problems
        return []
      }
    }
    open.append(path)
    defer { open.removeLast() }
    let folder = PathText.folder(of: path)
    var steps: [Configuration.Step] = []
    for item in file.extends {
      guard let place = item.origin.place else { continue }
      switch item.value {
      case .set(let set): steps.append(.set(set, place))
      case .file(let name): steps += self.steps(PathText.join(folder, name), from: place)
      }
    }
    return steps + [.file(file, folder: folder)]
  }

  private mutating func fail(_ message: String, at place: SettingOrigin.Place) -> [Configuration.Step] {
    // One file too many is said once, not for each of the rest.
    if problems.last?.message != message { problems.append(ConfigurationProblem(message, at: place)) }
    return []
  }
}
