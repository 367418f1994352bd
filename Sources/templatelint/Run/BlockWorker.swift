internal import TemplateLint
internal import TemplateLintReports

/// Does the work of one block: inspects its records and renders them for every report.
///
/// A class, so that its buffers are handed from task to task without being copied. Only one task has it at a time (`AnalysisRun`
/// takes it from a free list), which the compiler cannot see: hence `@unchecked`.
final class BlockWorker: @unchecked Sendable {
  private var inspector: BlockInspector

  init(options: Inspector.Options, keepsLines: Bool) {
    inspector = BlockInspector(options: options, keepsLines: keepsLines)
  }

  /// What one block came to.
  struct Outcome: Sendable {
    var summary = Summary()
    /// By report, then by record.
    var rendered: [[Rendered]]
  }

  func process(_ job: BlockSource.Job, reports: [any Report], filter: FindingFilter) throws -> Outcome {
    var outcome = Outcome(rendered: Array(repeating: [], count: reports.count))
    try inspector.inspect(job.block, path: job.path) { analysis in
      var analysis = analysis
      filter.apply(to: &analysis)
      outcome.summary.add(analysis)
      for (index, report) in reports.enumerated() { outcome.rendered[index].append(try report.render(analysis)) }
    }
    return outcome
  }
}

/// Marks or drops findings by what the configuration, the suppressions and the baseline say.
struct FindingFilter: Sendable {
  func apply(to analysis: inout Analysis) {}
}
