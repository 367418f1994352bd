internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel

/// What the page shows of a run besides the summary's counts; bounded, whatever the run.
struct RunFigures {
  static let binCount = 20

  /// Templates by risk in steps of 5 %, each by level.
  private(set) var bins: [[Int]] = Array(repeating: [0, 0, 0], count: binCount)
  /// Templates that read as another category than they are held as, by the signal that weighs most.
  private(set) var deciders: [String: Int] = [:]
  /// Templates that read as another category than they are held as.
  private(set) var moved = 0
  /// Readable templates without a category to hold the verdict against.
  private(set) var withoutHeld = 0
  /// Predicted categories that are uncertain, and so on, are in the summary.
  private(set) var templates = 0

  mutating func add(_ analysis: Analysis) {
    templates += 1
    guard analysis.error == nil, let category = analysis.verdict.category else { return }
    guard let held = analysis.declared ?? analysis.current else {
      withoutHeld += 1
      return
    }
    if let risk = analysis.verdict.risk {
      bins[min(Self.binCount - 1, risk.thousandths * Self.binCount / 1000)][Int(risk.level.rawValue)] += 1
    }
    guard held != category else { return }
    moved += 1
    if let decider = analysis.contributions.first(where: { $0.toward == category && $0.points > 0 }) {
      deciders[decider.signal, default: 0] += 1
    }
  }
}
