internal import TemplateLint
internal import TemplateLintReports

/// Does the work of one block: inspects its records and renders them for every report.
///
/// A class, so that its buffers are handed from task to task without being copied. Only one task has it at a time (`AnalysisRun`
/// takes it from a free list), which the compiler cannot see: hence `@unchecked`.
final class BlockWorker: @unchecked Sendable {
  /// By the settings' number; made when a file first needs it.
  private var inspectors: [Int: BlockInspector] = [:]
  private let keepsLines: Bool

  init(keepsLines: Bool) { self.keepsLines = keepsLines }

  /// What one block came to.
  struct Outcome: Sendable {
    var summary = Summary()
    var usage = FindingFilter.Usage()
    /// What the review of the account needs of each template.
    var reviewed: [Analysis] = []
    /// By report, then by record.
    var rendered: [[Rendered]]
  }

  func process(_ job: BlockSource.Job, reports: [any Report]) throws -> Outcome {
    var outcome = Outcome(rendered: Array(repeating: [], count: reports.count))
    let settings = job.settings
    var inspector = inspectors.removeValue(forKey: settings.id)
      ?? BlockInspector(options: settings.inspectorOptions, keepsLines: keepsLines)
    defer { inspectors[settings.id] = inspector }
    try inspector.inspect(job.block, path: job.path) { analysis in
      var analysis = analysis
      settings.filter.apply(to: &analysis, usage: &outcome.usage)
      if let digest = analysis.digest { outcome.reviewed.append(analysis.forReview(digest)) }
      guard job.isReported else { return }
      outcome.summary.add(analysis)
      for (index, report) in reports.enumerated() { outcome.rendered[index].append(try report.render(analysis)) }
    }
    return outcome
  }
}
