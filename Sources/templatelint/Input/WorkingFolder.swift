internal import TemplateLintConfiguration

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder that the command runs in.
enum WorkingFolder {
  /// Absolute.
  static let path: String = {
    guard let pointer = getcwd(nil, 0) else { return "/" }
    defer { free(pointer) }
    return String(cString: pointer)
  }()

  static func absolute(_ path: String) -> String { PathText.join(Self.path, path) }

  /// An absolute path as messages show it: seen from here.
  static func shown(_ path: String) -> String { PathText.relative(path, to: Self.path) }
}
