internal import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintReports

/// One run of `lint` or `classify` from the paths to the finished reports.
struct AnalysisSession {
  let input: InputOptions
  let run: RunDescription
  let inspectorOptions: Inspector.Options
  let filter: FindingFilter
  let defaultFormat: ReportFormat

  /// What is left to decide once everything is written.
  struct Outcome {
    var summary: Summary
    var couldNotRun: Bool
    var skippedFiles: [String]
  }

  func start() async throws -> Outcome {
    let discovery = InputDiscovery(paths: input.paths.isEmpty ? ["templates"] : input.paths)
    for problem in discovery.problems { Diagnostics.error(problem) }
    let targets = input.targets(default: defaultFormat)
    var run = run
    run.detailLimit = input.htmlDetails
    var inspectorOptions = inspectorOptions
    inspectorOptions.keepsMessages = targets.contains { $0.format.showsMessages }
    let reports = ReportSet(targets: targets, run: run, pack: inspectorOptions.pack)
    var scannerOptions = RecordScanner.Options()
    scannerOptions.maximumRecordBytes = input.maximumTemplateBytes
    var source = BlockSource(
      files: discovery.files, standardInputName: input.standardInputName, options: scannerOptions)
    var summary = Summary()
    let analysisRun = AnalysisRun(
      options: inspectorOptions, filter: filter, jobs: input.jobs == 0 ? ProcessorCount.active : input.jobs,
      keepsLines: targets.contains { $0.format.showsLines })
    try await analysisRun.run(&source, reports: reports.reports) { outcome in
      summary.merge(outcome.summary)
      reports.add(outcome)
      if reports.isPipeBroken, reports.isEmpty { throw PipeBroken() }
    }
    summary.files = source.filesRead
    summary.skippedFiles = discovery.skipped.count
    reports.end(summary, accountFindings: [])
    for problem in source.problems + reports.problems { Diagnostics.error(problem) }
    let failures = discovery.problems.count + source.problems.count + reports.problems.count
    return Outcome(summary: summary, couldNotRun: failures > 0, skippedFiles: discovery.skipped)
  }

  /// Nobody reads the output any more: the run ends quietly.
  struct PipeBroken: Error {}
}
