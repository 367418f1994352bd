internal import TemplateLint
internal import TemplateLintReports
internal import TemplateLintSignals

/// The reports of one run, each with the file that it goes to. A report that cannot be written does not stop the others.
final class ReportSet {
  private struct Entry {
    var report: any Report
    let file: OutputFile
    /// Set once writing failed; nothing more is written then.
    var hasFailed = false
  }

  private var entries: [Entry] = []
  /// Sentences about outputs that could not be written.
  private(set) var problems: [String] = []
  /// The reader of standard output went away.
  private(set) var isPipeBroken = false

  init(targets: [OutputTarget], run: RunDescription, pack: SignalPack) {
    for target in targets {
      do {
        let file = try OutputFile(path: target.path)
        entries.append(Entry(report: target.format.makeReport(run, pack: pack, spool: { FileSpool() }), file: file))
      } catch {
        problems.append("\(error)")
      }
    }
    for index in entries.indices {
      write(index) { report, file in
        var opening: [UInt8] = []
        try report.begin(run, into: &opening)
        if !opening.isEmpty { try file.write(opening) }
      }
    }
  }

  /// Copies for the workers to render with.
  var reports: [any Report] { entries.map(\.report) }

  /// Whether anything is left to write to.
  var isEmpty: Bool { entries.allSatisfy(\.hasFailed) }

  func add(_ outcome: BlockWorker.Outcome) {
    for index in entries.indices {
      let rendered = outcome.rendered[index]
      write(index) { report, file in
        try report.add(rendered) { try file.write(UnsafeRawBufferPointer($0)) }
      }
    }
  }

  func end(_ summary: Summary, accountFindings: [Finding]) {
    for index in entries.indices where !entries[index].hasFailed {
      let file = entries[index].file
      guarded(index) { report in
        try report.end(summary, accountFindings: accountFindings) { try file.write($0) }
        try file.finish()
      }
    }
  }

  private func write(_ index: Int, _ body: (inout any Report, OutputFile) throws -> Void) {
    guard !entries[index].hasFailed else { return }
    let file = entries[index].file
    guarded(index) { try body(&$0, file) }
  }

  private func guarded(_ index: Int, _ body: (inout any Report) throws -> Void) {
    do {
      try body(&entries[index].report)
    } catch OutputFile.Failure.brokenPipe {
      entries[index].hasFailed = true
      isPipeBroken = true
    } catch {
      entries[index].hasFailed = true
      entries[index].file.discard()
      problems.append("\(error)")
    }
  }
}
