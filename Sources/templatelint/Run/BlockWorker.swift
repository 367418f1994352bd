internal import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintReports

/// Does the work of one block: inspects its records and renders them for every report.
///
/// A class, so that its buffers are handed from task to task without being copied. Only one task has it at a time (`AnalysisRun`
/// takes it from a free list), which the compiler cannot see: hence `@unchecked`.
final class BlockWorker: @unchecked Sendable {
  /// By the settings' number; made when a file first needs it.
  private var inspectors: [Int: BlockInspector] = [:]
  private var json = JSONWriter()
  private let keepsLines: Bool
  private let keepsContributions: Bool

  init(keepsLines: Bool, keepsContributions: Bool) {
    self.keepsLines = keepsLines
    self.keepsContributions = keepsContributions
  }

  /// What one block came to.
  struct Outcome: Sendable {
    var summary = Summary()
    var usage = FindingFilter.Usage()
    /// What the review of the account needs of each template.
    var reviewed: [Analysis] = []
    /// By report: the parts that its records gave, in their order.
    var rendered: [[Rendered]]
  }

  func process(_ job: BlockSource.Job, reports: [any Report]) throws -> Outcome {
    var outcome = Outcome(rendered: Array(repeating: [], count: reports.count))
    let settings = job.settings
    var inspector =
      inspectors.removeValue(forKey: settings.id)
      ?? BlockInspector(
        options: settings.inspectorOptions, keepsLines: keepsLines, keepsContributions: keepsContributions)
    defer { inspectors[settings.id] = inspector }
    try inspector.inspect(job.block, path: job.path) { analysis, evidence in
      var analysis = analysis
      settings.filter.apply(to: &analysis, usage: &outcome.usage)
      if let digest = analysis.digest { outcome.reviewed.append(analysis.forReview(digest)) }
      guard job.isReported else { return }
      outcome.summary.add(analysis)
      for (index, report) in reports.enumerated() {
        try report.render(analysis, evidence, with: &json, into: &outcome.rendered[index])
      }
    }
    return outcome
  }
}
