internal import TemplateLintConfiguration

/// Finds the configuration of each file: the nearest `.templatelint.yml` in its folder or above.
final class ConfigurationFinder {
  private let choice: ConfigurationChoice.Source
  /// By folder: the path of its configuration.
  private var paths: [String: String?] = [:]
  /// By path: what it holds; nil when it is broken.
  private var loaded: [String: Configuration?] = [:]
  /// What is wrong with the configurations that were read.
  private(set) var problems: [String] = []

  init(_ choice: ConfigurationChoice.Source) { self.choice = choice }

  /// What governs a file.
  enum Finding {
    case none
    case configuration(Configuration, path: String)
    /// It is wrong, which `problems` says; nothing is known of the file's settings then.
    case broken
  }

  /// - Parameter path: absolute.
  func configuration(for path: String) -> Finding {
    guard let source = source(for: path) else { return .none }
    let configuration: Configuration?
    if let known = loaded[source] {
      configuration = known
    } else {
      configuration = load(source)
      loaded[source] = .some(configuration)
    }
    return configuration.map { .configuration($0, path: source) } ?? .broken
  }

  private func source(for path: String) -> String? {
    switch choice {
    case .none: nil
    case .given(let file): WorkingFolder.absolute(file)
    case .nearest: nearest(to: PathText.folder(of: path))
    }
  }

  private func nearest(to folder: String) -> String? {
    var passed: [String] = []
    var found: String?
    for ancestor in PathText.ancestors(of: folder) {
      if let known = paths[ancestor] {
        found = known
        break
      }
      passed.append(ancestor)
      let candidate = PathText.join(ancestor, Configuration.fileName)
      if FileStatus(path: candidate)?.kind == .file {
        found = candidate
        break
      }
    }
    for folder in passed { paths[folder] = .some(found) }
    return found
  }

  private func load(_ path: String) -> Configuration? {
    var loader = ConfigurationLoader(
      shown: WorkingFolder.shown,
      bytes: { path in
        do {
          return .success(try WholeFile.read(path))
        } catch InputStream.Failure.cannotRead(_, let cause) {
          return .failure(.init(cause: cause))
        } catch {
          return .failure(.init(cause: "\(error)"))
        }
      })
    do {
      return try loader.load(path, folder: PathText.folder(of: path))
    } catch {
      problems += error.problems.map(\.description)
      return nil
    }
  }
}
