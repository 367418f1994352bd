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
  private let keepsContributions: Bool

  init(keepsLines: Bool, keepsContributions: Bool) {
    self.keepsLines = keepsLines
    self.keepsContributions = keepsContributions
  }

  /// What one block came to.
  struct Outcome: Sendable {
    var counts = SummaryTally()
    var usage = FindingFilter.Usage()
    /// What the review of the account needs of each template.
    var reviewed: [AccountReview.Item] = []
    /// By report; goes back to be filled again.
    let rendered: [RenderedBlock]
  }

  /// - Parameter rendered: empty, one for each report.
  func process(_ job: BlockSource.Job, reports: [any Report], into rendered: [RenderedBlock]) throws -> Outcome {
    var outcome = Outcome(rendered: rendered)
    let settings = job.settings
    var inspector =
      inspectors.removeValue(forKey: settings.id)
      ?? BlockInspector(
        options: settings.inspectorOptions, keepsLines: keepsLines, keepsContributions: keepsContributions)
    defer { inspectors[settings.id] = inspector }
    try inspector.inspect(job.block, path: job.path) { analysis, evidence in
      settings.filter.apply(to: &analysis, usage: &outcome.usage)
      if let item = AccountReview.Item(analysis) { outcome.reviewed.append(item) }
      guard job.isReported else { return }
      outcome.counts.add(analysis)
      for index in reports.indices { try reports[index].render(analysis, evidence, into: rendered[index]) }
    }
    return outcome
  }
}
