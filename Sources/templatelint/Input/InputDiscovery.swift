internal import TemplateLintConfiguration

/// A file to read.
struct InputFile: Equatable {
  /// `-` for standard input.
  var path: String
  /// The folder or pattern that it was found by; nil for a file that was named itself.
  var foundBy: String?
}

/// Turns the paths of the command line into the list of files to read.
///
/// Paths keep their order; folders are walked in byte order of the path; hidden files, and links that leave the folder, are
/// skipped; a file reached twice counts once.
struct InputDiscovery {
  /// Extensions that a folder walk reads. A file named on the command line is read whatever its name.
  static let extensions: Set<String> = [
    "json", "ndjson", "jsonl", "yml", "yaml", "csv", "tsv", "md", "markdown",
  ]

  private(set) var files: [InputFile] = []
  /// Files that a folder walk left out for their extension.
  private(set) var skipped: [String] = []
  /// What could not be used, each a sentence that starts with the path.
  private(set) var problems: [String] = []
  /// Every path was a folder: what is not among the files is not there.
  private(set) var readsFoldersOnly = true
  private var seen: Set<FileStatus.Identity> = []

  init(paths: [String]) {
    for path in paths {
      add(path)
      if FileStatus(path: path)?.kind != .folder { readsFoldersOnly = false }
    }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      if !files.contains(where: { $0.path == "-" }) { files.append(InputFile(path: path)) }
      return
    }
    guard let status = FileStatus(path: path) else {
      if Glob.isPattern(path) { addMatches(of: path) } else { problems.append("\(path): no such file or folder") }
      return
    }
    switch status.kind {
    case .file: addFile(path, status.identity)
    case .folder: addFolder(path)
    case .link, .other: addFile(path, status.identity)
    }
  }

  private mutating func addFile(_ path: String, _ identity: FileStatus.Identity, foundBy: String? = nil) {
    if seen.insert(identity).inserted { files.append(InputFile(path: path, foundBy: foundBy)) }
  }

  private mutating func addFolder(_ path: String) {
    let before = files.count
    let seenBefore = seen.count
    var base = path
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    walk(base, root: FileStatus.resolved(base) ?? base, matching: nil, for: path)
    if files.count == before, seen.count == seenBefore, !reaches(base) {
      problems.append("\(path): no templates in this folder (looked for \(Self.extensionList))")
    }
  }

  private mutating func addMatches(of pattern: String) {
    let before = files.count
    let glob = Glob(pattern)
    let base = glob.literalFolder
    let root = base.isEmpty ? "." : base
    walk(root, root: FileStatus.resolved(root) ?? root, matching: (glob, base.isEmpty), for: pattern)
    if files.count == before { problems.append("\(pattern): no file matches") }
  }

  /// Whether an earlier path already covered this folder's files.
  private func reaches(_ folder: String) -> Bool { files.contains { $0.path.hasPrefix(folder + "/") } }

  private mutating func walk(
    _ folder: String, root: String, matching glob: (pattern: Glob, relative: Bool)?, for argument: String
  ) {
    guard let names = FileStatus.names(in: folder) else {
      problems.append("\(folder): the folder cannot be read")
      return
    }
    for name in names {
      let path = folder == "." && glob?.relative == true ? name : folder == "/" ? "/" + name : folder + "/" + name
      guard let own = FileStatus(path: path, followingLinks: false) else { continue }
      if own.kind == .link, !stays(path, in: root) { continue }
      guard let status = own.kind == .link ? FileStatus(path: path) : own else { continue }
      switch status.kind {
      case .folder:
        // A link to a folder inside the tree would be walked twice, or for ever.
        if own.kind != .link { walk(path, root: root, matching: glob, for: argument) }
      case .file:
        if let glob {
          if glob.pattern.matches(path) { addFile(path, status.identity, foundBy: argument) }
        } else if Self.extensions.contains(Self.fileExtension(of: name)) {
          addFile(path, status.identity, foundBy: argument)
        } else {
          skipped.append(path)
        }
      case .link, .other: continue
      }
    }
  }

  /// Sentences about folders and patterns of which every file was passed over.
  func emptyHanded(passedOver: [String]) -> [String] {
    let passed = Set(passedOver)
    let searched = files.compactMap(\.foundBy).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return searched.filter { argument in files.allSatisfy { $0.foundBy != argument || passed.contains($0.path) } }
      .map { "\($0): no templates here: its files were read and hold none" }
  }

  private func stays(_ path: String, in root: String) -> Bool {
    guard let target = FileStatus.resolved(path) else { return false }
    return target == root || target.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  static var extensionList: String { extensions.sorted().map { "." + $0 }.joined(separator: " ") }

  static func fileExtension(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
