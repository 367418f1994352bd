internal import ArgumentParser
internal import TemplateLintClassifier
internal import TemplateLintCorpus
internal import TemplateLintSignals

struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Regenerates weights and calibration from labelled templates, byte for byte the same on every run.",
    discussion: """
      Writes weights.json, wording.json (and wording.table, which is the same read in place), calibration.json and, with --model-card, a page with data counts and cross-validated results. The shipped \
      files lie in Sources/TemplateLintClassifier/Weights.
      """)

  @Argument(help: "Labelled files or folders; corpus/ without one.")
  var corpus: [String] = []

  @Option(help: "The folder to write to.")
  var out: String

  @Flag(help: "Re-estimate the prior alone, from the decisions of one account for instance; everything else stays.")
  var offset = false

  @Flag(name: .customLong("table-only"), help: "Fit nothing: only write wording.table anew, from the wording.json of the folder.")
  var tableOnly = false

  @Option(name: .customLong("model-card"), help: "Also write the model card to this file.")
  var modelCard: String?

  func run() throws {
    if tableOnly { return try writeTable() }
    let input = try CorpusInput(paths: corpus)
    let signals = SignalPack.builtIn.signals
    do {
      try OutputFile.makeFolder(out)
      if offset {
        let (weights, count) = OffsetFit.run(
          rows: input.rows, weights: .builtIn, calibration: .builtIn, signals: signals)
        try OutputFile.write(weights.json(), to: out + "/weights.json")
        try OutputFile.write(EmbeddedModel.calibration, to: out + "/calibration.json")
        try OutputFile.write(EmbeddedModel.wording, to: out + "/wording.json")
        try OutputFile.write(Array(EmbeddedModel.wordingTable), to: out + "/wording.table")
        StandardOutput.print(
          "prior re-estimated on \(count) rows: UTILITY \(weights.prior.utility), AUTHENTICATION \(weights.prior.authentication), MARKETING \(weights.prior.marketing)")
        return
      }
      let outcome = Fit.run(
        rows: input.rows, signals: signals, prior: .builtIn, combine: { SignalPack.builtIn.combine(into: &$0) })
      try OutputFile.write(outcome.weights.json(), to: out + "/weights.json")
      try OutputFile.write(outcome.wording.json(), to: out + "/wording.json")
      try OutputFile.write(outcome.wording.image(), to: out + "/wording.table")
      try OutputFile.write(outcome.calibration.json(), to: out + "/calibration.json")
      if let modelCard {
        try OutputFile.write(Array(ModelCard(rows: input.rows, outcome: outcome).render().utf8), to: modelCard)
      }
      StandardOutput.print(EvaluationText.render(Evaluation(outcome.crossValidated)))
      StandardOutput.print("fitted on \(input.rows.count) rows; the figures are of rows outside the fold")
    } catch let error as OutputFile.Failure {
      Diagnostics.error("\(error)")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
  }

  private func writeTable() throws {
    do {
      try OutputFile.write(try Wording(json: WholeFile.read(out + "/wording.json")).image(), to: out + "/wording.table")
    } catch {
      Diagnostics.error("\(out): \(error)")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
  }
}
