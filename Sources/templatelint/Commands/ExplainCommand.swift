internal import ArgumentParser
internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintConfiguration
internal import TemplateLintInputs
internal import TemplateLintReports
internal import TemplateLintRules
internal import TemplateLintSignals

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "The page of a rule or signal; or, for a file, why each verdict is what it is.")

  @Argument(help: "The id of a rule or signal (it wins over a file of that name), a file, or - for standard input.")
  var subject: String

  @OptionGroup(title: "Configuration") var configurationOptions: ConfigurationSourceOptions

  @Option(help: "Only the template of this name.")
  var name: String?

  @Option(help: "Only the template in this language, as declared.")
  var language: String?

  @Option(help: "Only the template at this JSON Pointer.")
  var pointer: String?

  func run() throws {
    if let rule = RuleCatalog.rule(named: subject) { return StandardOutput.print(RulePage.text(rule)) }
    if let page = FindingPage.page(of: subject) { return StandardOutput.print(page.text) }
    if let index = SignalPack.builtIn.index(of: subject) {
      let signal = SignalPack.builtIn.signal(index)
      let entry = Weights.builtIn.entries.first { $0.id == signal.id }
      return StandardOutput.print(SignalPage.text(signal, points: entry?.points, support: entry?.support))
    }
    guard subject == "-" || FileStatus(path: subject) != nil else {
      Diagnostics.error("\(subject): neither a rule, a signal nor a file\(Suggestion.hint(for: subject, among: ids))")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
    try explainFile()
  }

  private var ids: [String] {
    RuleCatalog.all.map(\.id) + FindingPage.all.map(\.id) + (0..<SignalPack.builtIn.signalCount).map { SignalPack.builtIn.id($0) }
  }

  private func explainFile() throws {
    let settings = SettingsSource(ConfigurationChoice(source: configurationOptions.source), base: Inspector.Options())
    var source = BlockSource(
      files: [InputFile(path: subject)], standardInputName: "-", options: InputReader.Options(), settings: settings)
    // One file has one choice of settings.
    var inspector: BlockInspector?
    let texts = SignalTexts(.builtIn)
    var shown = 0
    while let job = source.next() {
      var current = inspector ?? BlockInspector(options: job.settings.inspectorOptions, keepsLines: true)
      defer { inspector = current }
      current.inspect(job.block, path: job.path) { analysis in
        guard isWanted(analysis) else { return }
        if shown > 0 { StandardOutput.print("") }
        StandardOutput.print(ExplanationText.text(analysis, texts))
        shown += 1
      }
    }
    let problems = source.problems + settings.problems
    for problem in problems { Diagnostics.error(problem) }
    guard shown > 0, problems.isEmpty else {
      if problems.isEmpty { Diagnostics.error("\(subject): no template there fits --name, --language and --pointer") }
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
  }

  private func isWanted(_ analysis: Analysis) -> Bool {
    (name.map { analysis.name == $0 } ?? true) && (language.map { analysis.language == $0 } ?? true)
      && (pointer.map { analysis.source.pointer == $0 } ?? true)
  }
}
