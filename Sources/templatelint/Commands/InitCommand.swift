internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintConfiguration
internal import TemplateLintInputs

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a first configuration, and a baseline of what is there today.")

  @Argument(help: "Files and folders for the baseline. Without one: templates/, where there is one.")
  var paths: [String] = []

  @Option(name: .customLong("set"), help: "What the configuration extends: \(RuleSet.allCases.map(\.rawValue).joined(separator: ", ")).")
  var ruleSet = RuleSet.recommended

  @Flag(help: "Write over a configuration and a baseline that are there.")
  var force = false

  func run() async throws {
    for path in [Configuration.fileName, BaselineStore.standardName] where !force && FileStatus(path: path) != nil {
      try fail("\(path) is there already; --force writes over it")
    }
    let hasTemplates = !paths.isEmpty || FileStatus(path: "templates")?.kind == .folder
    let entries = hasTemplates ? try entries() : []
    do {
      try OutputFile.write(Array(text(hasBaseline: hasTemplates).utf8), to: Configuration.fileName, keepsMode: true)
      if hasTemplates { try OutputFile.write(Baseline(entries).json(), to: BaselineStore.standardName, keepsMode: true) }
    } catch {
      try fail("\(error)")
    }
    let count = Baseline(entries).entries.count
    StandardOutput.print("wrote \(Configuration.fileName)")
    if hasTemplates { StandardOutput.print("wrote \(BaselineStore.standardName): \(count) finding\(count == 1 ? "" : "s") of today") }
    StandardOutput.print("next: templatelint lint; templatelint config shows what applies")
  }

  /// The findings that the new configuration gives today.
  private func entries() throws -> [Baseline.Entry] {
    let file = Array("extends: \(ruleSet.rawValue)\n".utf8)
    var loader = ConfigurationLoader(shown: { $0 }, bytes: { _ in .success(file) })
    let configuration = try loader.load(WorkingFolder.absolute(Configuration.fileName), folder: WorkingFolder.path)
    let settings = configuration.settings(.none)
    let filter = FindingFilter(
      settings: settings, suppressions: [],
      baseline: BaselineFilter(path: WorkingFolder.absolute(BaselineStore.standardName), baseline: Baseline(), acceptsAll: true))
    let discovery = InputDiscovery(paths: paths.isEmpty ? ["templates"] : paths)
    var options = Inspector.Options()
    options.findsCures = false
    options.rules = SettingsSource.runner(settings)
    var source = BlockSource(files: discovery.files, standardInputName: "-", options: .init())
    var inspector = BlockInspector(options: options, keepsLines: false)
    var usage = FindingFilter.Usage()
    while let job = source.next() {
      inspector.inspect(job.block, path: job.path) { analysis in
        var analysis = analysis
        filter.apply(to: &analysis, usage: &usage)
      }
    }
    let problems = discovery.problems + source.problems
    for problem in problems { Diagnostics.error(problem) }
    if !problems.isEmpty { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
    return usage.entries.values.flatMap { $0 }
  }

  private func text(hasBaseline: Bool) -> String {
    """
    # What TemplateLint does here. Editors complete this file with the schema that `templatelint schema config` prints.
    extends: \(ruleSet.rawValue)
    \(hasBaseline ? "\n# Findings of the first day. They do not count; templatelint lint --write-baseline takes out what is fixed.\nbaseline: \(BaselineStore.standardName)\n" : "")
    # rules:
    #   body-starts-with-placeholder: warning   # error, warning, note, on, off

    # Names of your brands, shops and products: no promotion where they stand in such a name.
    # vocabulary:
    #   - Super Sale Stores

    # suppressions:
    #   - rule: category-mismatch
    #     files: templates/billing/
    #     reason: why, for whoever reads this later
    #     expires: 2027-06-30

    """
  }

  private func fail(_ message: String) throws {
    Diagnostics.error(message)
    throw ExitCode(ExitStatus.couldNotRun.rawValue)
  }
}

extension RuleSet: ExpressibleByArgument {}
