internal import TemplateLint
internal import TemplateLintInputs
internal import TemplateLintJSON
internal import TemplateLintReports
internal import TemplateLintSignals

/// One run of `lint` or `classify` from the paths to the finished reports.
struct AnalysisSession {
  let input: InputChoice
  let run: RunDescription
  let settings: SettingsSource
  let defaultFormat: ReportFormat
  /// Nil to read every file.
  var changedFiles: ChangedFiles?
  /// Says more on standard error.
  var isVerbose = false

  /// What is left to decide once everything is written.
  struct Outcome {
    var summary: Summary
    var couldNotRun: Bool
    var skippedFiles: [String]
  }

  func start() async throws -> Outcome {
    let discovery = InputDiscovery(paths: input.places)
    for problem in discovery.problems { Diagnostics.error(problem) }
    let targets = input.targets(default: defaultFormat)
    var run = run
    run.detailLimit = input.htmlDetails
    settings.base.keepsMessages = targets.contains { $0.format.showsMessages }
    let reports = ReportSet(targets: targets, run: run, pack: settings.base.pack)
    var readerOptions = InputReader.Options()
    readerOptions.scanner.maximumRecordBytes = input.maximumTemplateBytes
    readerOptions.format = input.format
    var source = BlockSource(
      files: discovery.files, standardInputName: input.standardInputName, options: readerOptions, settings: settings)
    source.changedFiles = changedFiles
    var summary = Summary()
    var usage = FindingFilter.Usage()
    var review = AccountReview()
    let analysisRun = AnalysisRun(
      jobs: input.jobs == 0 ? ProcessorCount.active : input.jobs,
      keepsLines: targets.contains { $0.format.showsLines })
    var progress = Progress(isWanted: !run.isQuiet)
    try await analysisRun.run(&source, reports: reports.reports) { outcome in
      summary.merge(outcome.counts)
      usage.merge(outcome.usage)
      for item in outcome.reviewed { review.add(item) }
      reports.add(outcome)
      progress?.update(templates: summary.templates)
      if reports.isPipeBroken, reports.isEmpty { throw PipeBroken() }
    }
    progress?.end()
    summary.files = source.filesRead
    let skipped = discovery.skipped + source.passedOver
    summary.skippedFiles = skipped.count
    let together = accountFindings(review, &usage)
    let remarks = together + remarks(usage, discovery)
    for finding in remarks { summary.add(finding) }
    reports.end(summary, accountFindings: remarks)
    for note in finishBaselines(usage) where !run.isQuiet { Diagnostics.note(note) }
    if isVerbose { explain(skipped) }
    let late =
      source.problems + settings.problems + discovery.emptyHanded(passedOver: source.passedOver) + reports.problems
    for problem in late { Diagnostics.error(problem) }
    let failures = discovery.problems.count + late.count
    return Outcome(summary: summary, couldNotRun: failures > 0, skippedFiles: skipped)
  }

  /// What the templates say together, as the settings of each file have it.
  private func accountFindings(_ review: AccountReview, _ usage: inout FindingFilter.Usage) -> [Finding] {
    guard run.command == "lint" else { return [] }
    return review.findings().compactMap { finding in
      // Filtered first, so that a baseline hears of what is not reported.
      let filtered = settings.settings(for: finding.source.path)?.filter.filtered(finding, usage: &usage)
      return changedFiles?.contains(finding.source.path) ?? true ? filtered : nil
    }
  }

  /// What there is to say about suppressions.
  private func remarks(_ usage: FindingFilter.Usage, _ discovery: InputDiscovery) -> [Finding] {
    guard run.command == "lint" else { return [] }
    let report = SuppressionReport(
      usage: usage, today: settings.today, isWhole: discovery.readsFoldersOnly && changedFiles == nil, runs: settings.runs)
    return settings.used.keys.sorted().flatMap { path in settings.used[path].map { report.findings($0) } ?? [] }
  }

  private func explain(_ skipped: [String]) {
    for path in settings.used.keys.sorted() { Diagnostics.note("configuration: \(WorkingFolder.shown(path))") }
    for path in skipped { Diagnostics.note("skipped: \(path)") }
  }

  private func finishBaselines(_ usage: FindingFilter.Usage) -> [String] {
    let understood = settings.paths.subtracting(usage.unreadable.map(WorkingFolder.absolute))
    return settings.baselines.finish(usage, .init(paths: understood, runs: settings.runs), lists: isVerbose)
  }

  /// Nobody reads the output any more: the run ends quietly.
  struct PipeBroken: Error {}
}
