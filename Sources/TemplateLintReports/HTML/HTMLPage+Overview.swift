internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel

/// What a reader should know after ten seconds.
extension HTMLPage {
  /// One sentence with the answer.
  var headline: String {
    guard summary.templates > 0 else { return "No templates were read" }
    guard summary.templates > summary.unreadable else { return "Nothing here could be read as a template" }
    let held = summary.matrix.values.reduce(0, +)
    guard held > 0 else { return "\(Self.count(summary.templates, "template")) read" }
    guard figures.moved > 0 else { return "All \(Self.count(held, "template")) read as what they were submitted as" }
    let verb = figures.moved == 1 ? "reads" : "read"
    return "\(figures.moved) of \(Self.count(summary.templates, "template")) \(verb) as another category than the one submitted"
  }

  /// What follows from it.
  var lede: String {
    var sentences: [String] = []
    let repriced = summary.matrix.filter { $0.key.held != .marketing && $0.key.predicted == .marketing }.values.reduce(0, +)
    if repriced > 0 {
      sentences.append(
        "\(repriced) would be re-priced as MARKETING: the other category's price, capped delivery, and an opt-out of marketing applies.")
    }
    let saved = summary.matrix[.init(held: .marketing, predicted: .utility)] ?? 0
    if saved > 0 { sentences.append("\(saved) submitted as MARKETING could be UTILITY and cost less.") }
    for stake in summary.stakes { sentences.append("At stake: \(stake.sentence).") }
    if summary.notAssessed > 0 {
      let reasons = NotAssessedText.reasons(summary, languagesAtMost: 6)
      sentences.append("\(summary.notAssessed) \(summary.notAssessed == 1 ? "was" : "were") not assessed: \(reasons).")
    }
    if summary.unreadable > 0 { sentences.append("\(Self.count(summary.unreadable, "record")) could not be read.") }
    if summary.suppressed + summary.baselined > 0 {
      sentences.append("Not counted: \(summary.suppressed) suppressed findings, \(summary.baselined) known from the baseline.")
    }
    if sentences.isEmpty { sentences.append("Nothing here would change its price by itself.") }
    return sentences.joined(separator: " ")
  }

  var numbers: [(label: String, value: Int, kind: String)] {
    [
      ("Templates", summary.templates, "plain"), ("High risk", summary.risk["high"] ?? 0, "high"),
      ("Medium risk", summary.risk["medium"] ?? 0, "medium"), ("Uncertain", summary.uncertain, "plain"),
      ("Not assessed", summary.notAssessed, "plain"), ("Errors", summary.errors, "plain"), ("Warnings", summary.warnings, "plain"),
      ("Notes", summary.notes, "plain"),
    ]
  }

  private var matrix: CategoryMatrix {
    let without = figures.withoutHeld > 0 ? "; \(figures.withoutHeld) have no category to compare with" : ""
    return CategoryMatrix(
      id: "plot-matrix", title: "Submitted as, and what it reads as",
      note: "Rows: the category it was submitted under. Columns: what Meta will probably see\(without).", rowTitle: "Submitted as",
      isLinked: true
    ) { held, predicted in summary.matrix[.init(held: held, predicted: predicted)] ?? 0 }
  }

  func writePlots(to html: inout HTMLWriter) {
    matrix.write(to: &html)
    RiskPlot(figures: figures, summary: summary).write(to: &html)
    MoneyPlot(stakes: summary.stakes).write(to: &html)
    BarPlot(
      id: "plot-deciders", title: "What moves them", note: "The heaviest reason of each template that reads as another category",
      columns: ["Reason", "Templates"], bars: Self.bars(figures.deciders.map { (texts.label($0.key), $0.value) })
    ).write(to: &html)
    BarPlot(
      id: "plot-rules", title: "Findings by rule", note: nil, columns: ["Rule", "Findings"],
      bars: Self.bars(summary.rules.map { ($0.key, $0.value) })
    ).write(to: &html)
    BarPlot(
      id: "plot-languages", title: "Languages", note: summary.notAssessed > 0 ? "hatched: not assessed" : nil,
      columns: ["Language", "Templates", "Not assessed"],
      bars: Self.bars(summary.languages.map { ($0.key, $0.value) }).map {
        BarPlot.Bar(
          label: $0.label == "und" ? "unknown or without words" : $0.label, count: $0.count,
          hatched: summary.notAssessedLanguages[$0.label] ?? 0)
      }
    ).write(to: &html)
  }

  /// The longest first, equals by name: a dictionary's own order would differ from run to run.
  private static func bars(_ counts: [(String, Int)]) -> [BarPlot.Bar] {
    counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { BarPlot.Bar(label: $0.0, count: $0.1) }
  }
}
