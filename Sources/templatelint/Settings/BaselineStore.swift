internal import TemplateLint
internal import TemplateLintConfiguration

/// The baselines of a run: read once each, compared at the end, written where that is asked for.
final class BaselineStore {
  /// Where a new baseline goes when nothing names a place.
  static let standardName = ".templatelint-baseline.json"

  private let options: BaselineChoice
  /// By absolute path; nil for one that cannot be used.
  private var filters: [String: BaselineFilter?] = [:]
  /// Sentences about baselines that cannot be used or written.
  private(set) var problems: [String] = []

  init(_ options: BaselineChoice = BaselineChoice()) { self.options = options }

  /// The command line names a baseline; one that a configuration names is known only when its files are read.
  var isGiven: Bool { options.path != nil || options.writes }

  /// The baseline for files with these settings; nil without one.
  func filter(for settings: Settings) -> BaselineFilter? {
    let written = options.path.map(WorkingFolder.absolute) ?? settings.baseline?.value
    guard let path = written ?? (options.writes ? WorkingFolder.absolute(Self.standardName) : nil) else { return nil }
    if let known = filters[path] { return known }
    let filter = load(path)
    filters[path] = .some(filter)
    return filter
  }

  private func load(_ path: String) -> BaselineFilter? {
    let shown = WorkingFolder.shown(path)
    guard FileStatus(path: path) != nil else {
      if options.writes { return BaselineFilter(path: path, baseline: Baseline(), acceptsAll: true) }
      problems.append("\(shown): no such baseline; --write-baseline makes one")
      return nil
    }
    do {
      return BaselineFilter(path: path, baseline: try Baseline(json: WholeFile.read(path)), acceptsAll: options.adds)
    } catch let error as Baseline.ReadError {
      problems.append("\(shown): \(error)")
    } catch {
      problems.append("\(error)")
    }
    return nil
  }

  /// What the end of a run needs to know to tell a fixed finding from one that was not looked for.
  struct Coverage {
    /// Absolute paths of the files that were read and could be understood.
    var paths: Set<String>
    /// Whether a rule ran, as far as the command line decides.
    var runs: (_ rule: String) -> Bool
  }

  /// Compares every baseline with what was found, and writes it if asked.
  /// - Returns: sentences for the end of the run.
  func finish(_ usage: FindingFilter.Usage, _ coverage: Coverage, lists: Bool) -> [String] {
    var notes: [String] = []
    for case .some(let filter) in filters.keys.sorted().map({ filters[$0] ?? nil }) {
      let folder = PathText.folder(of: filter.path)
      let comparison = filter.baseline.compared(with: usage.entries[filter.path] ?? []) { entry in
        let path = PathText.join(folder, entry.path)
        return coverage.runs(entry.rule) && (coverage.paths.contains(path) || FileStatus(path: path) == nil)
      }
      notes += options.writes ? write(comparison, over: filter) : Self.report(comparison, filter, lists: lists)
    }
    return notes
  }

  private func write(_ comparison: Baseline.Comparison, over filter: BaselineFilter) -> [String] {
    let isNew = FileStatus(path: filter.path) == nil
    let result = isNew || options.adds ? comparison.extended : comparison.pruned
    let shown = WorkingFolder.shown(filter.path)
    do {
      let file = try OutputFile(path: filter.path)
      try file.write(result.json())
      try file.finish()
    } catch {
      problems.append("\(error)")
      return []
    }
    let added = result.entries.count - comparison.pruned.entries.count
    return ["\(shown): \(Self.count(result.entries.count)); \(added) added, \(comparison.fixed.count) fixed and removed"]
      + comparison.fixed.map { "  fixed: \(Self.line($0))" }
  }

  private static func report(_ comparison: Baseline.Comparison, _ filter: BaselineFilter, lists: Bool) -> [String] {
    guard !comparison.fixed.isEmpty else { return [] }
    let verb = comparison.fixed.count == 1 ? "is" : "are"
    return ["\(WorkingFolder.shown(filter.path)): \(count(comparison.fixed.count)) \(verb) fixed; --write-baseline removes them"]
      + (lists ? comparison.fixed.map { "  fixed: \(line($0))" } : [])
  }

  private static func line(_ entry: Baseline.Entry) -> String {
    "\(entry.path): \(entry.template ?? "-") \(entry.language ?? "-") \(entry.rule)"
  }

  private static func count(_ number: Int) -> String { "\(number) finding\(number == 1 ? "" : "s")" }
}
