import TemplateLintClassifier
import TemplateLintModel

/// An evaluation as text for a terminal.
package enum EvaluationText {
  package static func render(_ evaluation: Evaluation) -> String {
    var lines: [String] = []
    lines += table(evaluation.overall)
    if evaluation.doubtful > 0 { lines.append("left out as doubtful: \(evaluation.doubtful)") }
    lines += ["", "label \\ verdict     UTILITY  AUTHENTICATION  MARKETING  not assessed"]
    for category in Category.allCases {
      let row = evaluation.confusion[Int(category.rawValue)]
      lines.append(
        pad(category.name, 16) + [10, 16, 11, 14].enumerated().map { left(String(row[$0.offset]), $0.element) }.joined())
    }
    lines += ["", "stated  right     n   (verdicts in ten bins of equal mass)"]
    for bin in evaluation.reliability {
      lines.append(
        Decimals.text(bin.confidence, 3) + "   " + Decimals.text(bin.accuracy, 3) + left(String(bin.count), 6))
    }
    lines += slices("language", evaluation.byLanguage) + slices("basis", evaluation.byBasis)
    lines += signals(evaluation.signals)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The differences between two models.
  package static func render(_ flips: [Flip]) -> String {
    var lines = [
      "\(flips.count) verdicts differ: \(flips.count(where: \.isGain)) become right, \(flips.count(where: \.isLoss)) become wrong"
    ]
    for flip in flips {
      let sign = flip.isGain ? "+" : flip.isLoss ? "-" : " "
      lines.append(
        "\(sign) \(flip.id): \(flip.before?.name ?? "not assessed") -> \(flip.after?.name ?? "not assessed"), label \(flip.label.name)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ cells: [Cell]) -> [String] {
    cells.map { cell in
      guard let estimate = cell.estimate else { return pad(cell.name, 42) + "    -" }
      return pad(cell.name, 42) + interval(estimate)
    }
  }

  private static func interval(_ estimate: Estimate) -> String {
    "\(Decimals.text(estimate.value, 3)) [\(Decimals.text(estimate.low, 3)), \(Decimals.text(estimate.high, 3))]  n=\(estimate.count)"
  }

  private static func slices(_ title: String, _ slices: [Evaluation.Slice]) -> [String] {
    var lines: [String] = []
    for slice in slices {
      lines += ["", "\(title) \(slice.name)"] + table(slice.cells.filter { $0.estimate != nil }).map { "  " + $0 }
    }
    return lines
  }

  private static func signals(_ signals: [SignalStatistics]) -> [String] {
    guard !signals.isEmpty else { return [] }
    var lines = ["", pad("signal", 36) + pad("toward", 16) + "  hits  precision  lift  conflicts"]
    for signal in signals {
      lines.append(
        pad(signal.id, 36) + pad(signal.toward.name, 16) + left(String(signal.hits), 6)
          + left(signal.precision.map { Decimals.text($0, 3) } ?? "-", 11)
          + left(signal.lift.map { Decimals.text($0, 2) } ?? "-", 6) + left(String(signal.conflicts), 11))
    }
    return lines
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 1)) + text
  }
}
