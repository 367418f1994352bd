internal import ArgumentParser
internal import TemplateLintClassifier
internal import TemplateLintCorpus
internal import TemplateLintSignals

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "How right the verdicts are on labelled templates, with an interval in every cell.")

  @Argument(help: "Labelled files or folders; corpus/ without one.")
  var corpus: [String] = []

  @Option(help: "text or json.")
  var format = ListFormat.text

  @Option(name: .customLong("base-rate"), help: "Share of overruled templates among those declared UTILITY, for the stated precision.")
  var baseRate = 0.1

  @Option(help: "A folder with weights.json, wording.json and calibration.json to compare with; templates whose verdict flips are listed.")
  var against: String?

  @Option(help: "A folder to write reliability.svg and precision-recall.svg to.")
  var plots: String?

  @Option(help: "Draws of the bootstrap behind the intervals.")
  var draws = 1000

  mutating func validate() throws {
    guard baseRate > 0, baseRate < 1 else { throw ValidationError("--base-rate lies between 0 and 1") }
    guard (1...100_000).contains(draws) else { throw ValidationError("--draws lies between 1 and 100000") }
  }

  func run() throws {
    let input = try CorpusInput(paths: corpus)
    let kept = input.rows.filter { !$0.isDoubtful }
    let clusters = Clusters(kept)
    let judged = Self.judge(kept, clusters, .builtIn)
    let evaluation = Evaluation(
      judged, doubtful: input.rows.count - kept.count, baseRate: baseRate, bootstrap: Bootstrap(draws: draws),
      signals: SignalStatistics.of(input.rows, signals: SignalPack.builtIn.signals))
    do {
      let flips = try against.map { Flip.between(try Self.judge(kept, clusters, in: $0), judged) }
      switch format {
      case .text:
        StandardOutput.print(EvaluationText.render(evaluation))
        if let flips { StandardOutput.print(EvaluationText.render(flips)) }
      case .json: StandardOutput.print(String(decoding: EvaluationJSON.render(evaluation, flips: flips), as: UTF8.self))
      }
      if let plots {
        try OutputFile.write(Array(EvaluationPlot.reliability(evaluation).utf8), to: plots + "/reliability.svg")
        try OutputFile.write(Array(EvaluationPlot.precisionRecall(evaluation).utf8), to: plots + "/precision-recall.svg")
      }
    } catch {
      Diagnostics.error("\(error)")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
  }

  private static func judge(_ rows: [LabelledTemplate], _ clusters: Clusters, _ classifier: Classifier) -> [Judged] {
    rows.indices.map {
      Judged(rows[$0], classifier.classify(rows[$0].reading, declared: rows[$0].declared), cluster: clusters.ofRow[$0])
    }
  }

  /// The verdicts of the model in a folder, on the signals of today.
  private static func judge(_ rows: [LabelledTemplate], _ clusters: Clusters, in folder: String) throws -> [Judged] {
    func read(_ name: String) throws -> [UInt8] { try WholeFile.read(folder + "/" + name) }
    let classifier = Classifier(
      weights: try Weights(json: read("weights.json")), calibration: try Calibration(json: read("calibration.json")),
      pack: .builtIn)
    let table = try Wording(json: read("wording.json")).table
    let wording = WordingSignals(SignalPack.builtIn.signals)
    let reread = rows.map { row in
      var row = row
      wording.put(table.pull(of: row.wordHashes), into: &row.reading)
      return row
    }
    return judge(reread, clusters, classifier)
  }
}
