internal import TemplateLintConfiguration

/// The files that a working tree has changed or added since it left a revision's line.
struct ChangedFiles {
  enum Failure: Error, CustomStringConvertible {
    case noGit
    case noRepository
    case noRevision(String)
    /// The history that is needed was not fetched.
    case shallow(String)

    var description: String {
      switch self {
      case .noGit: "--changed-since: git cannot be started"
      case .noRepository: "--changed-since: this folder is in no git repository"
      case .noRevision(let name): "--changed-since: no revision '\(name)' here"
      case .shallow(let name):
        "--changed-since: this is a shallow clone that does not reach '\(name)'; fetch its history: "
          + "git fetch --unshallow origin (in GitHub Actions: actions/checkout with fetch-depth: 0)"
      }
    }
  }

  /// Absolute.
  private let paths: Set<String>

  /// - Parameter revision: a branch, tag or commit; what counts is where the two lines parted.
  init(since revision: String) throws(Failure) {
    guard let top = GitProcess.run(["rev-parse", "--show-toplevel"]) else { throw .noGit }
    guard top.isSuccess else { throw .noRepository }
    let root = top.text
    func git(_ arguments: String...) -> GitProcess.Output? { GitProcess.run(["-C", root] + arguments) }
    let isShallow = git("rev-parse", "--is-shallow-repository")?.text == "true"
    guard !revision.hasPrefix("-"), git("rev-parse", "--verify", "--quiet", revision + "^{commit}")?.isSuccess == true else {
      throw isShallow ? .shallow(revision) : .noRevision(revision)
    }
    guard let base = git("merge-base", revision, "HEAD") else { throw .noGit }
    if !base.isSuccess, isShallow { throw .shallow(revision) }
    // Two lines without a common start: everything that differs.
    let start = base.isSuccess ? base.text : revision
    guard let changed = git("diff", "--name-only", "--no-renames", "-z", "--diff-filter=d", start, "--"), changed.isSuccess,
      let added = git("ls-files", "--others", "--exclude-standard", "-z"), added.isSuccess
    else { throw .noRevision(revision) }
    paths = Set((changed.names + added.names).map { PathText.join(root, $0) })
  }

  /// - Parameter path: as given; links on the way to the file do not matter.
  func contains(_ path: String) -> Bool {
    let absolute = WorkingFolder.absolute(path)
    if paths.contains(absolute) { return true }
    guard let folder = FileStatus.resolved(PathText.folder(of: absolute)) else { return false }
    return paths.contains(PathText.join(folder, String(absolute.split(separator: "/").last ?? "")))
  }
}
