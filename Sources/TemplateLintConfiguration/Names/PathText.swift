/// Paths as text: joined, normalised and compared without a look at the file system.
package enum PathText {
  /// Without empty parts, `.` and, as far as possible, `..`.
  package static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// `path` seen from `folder`; an absolute path stays what it is.
  package static func join(_ folder: String, _ path: String) -> String {
    normalized(path.hasPrefix("/") ? path : folder + "/" + path)
  }

  /// The folder that holds a file: `.` for a bare name.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// An absolute path as it is written from an absolute folder, with `../` where it must be.
  package static func relative(_ path: String, to folder: String) -> String {
    let target = normalized(path).split(separator: "/")
    let base = normalized(folder).split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: base.count - shared) + target[shared...].map(String.init)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The folder and every one above it, nearest first.
  package static func ancestors(of folder: String) -> [String] {
    var all: [String] = []
    var current = normalized(folder)
    while true {
      all.append(current)
      if current == "/" || current == "." { return all }
      current = Self.folder(of: current)
    }
  }
}
