internal import TemplateLint
internal import TemplateLintInputs
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
    var readerOptions = InputReader.Options()
    readerOptions.scanner.maximumRecordBytes = input.maximumTemplateBytes
    readerOptions.format = input.inputFormat
    var source = BlockSource(
      files: discovery.files, standardInputName: input.standardInputName, options: readerOptions)
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
    let skipped = discovery.skipped + source.passedOver
    summary.skippedFiles = skipped.count
    reports.end(summary, accountFindings: [])
    let late = source.problems + discovery.emptyHanded(passedOver: source.passedOver) + reports.problems
    for problem in late { Diagnostics.error(problem) }
    let failures = discovery.problems.count + late.count
    return Outcome(summary: summary, couldNotRun: failures > 0, skippedFiles: skipped)
  }

  /// Nobody reads the output any more: the run ends quietly.
  struct PipeBroken: Error {}
}
