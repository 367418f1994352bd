internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintSignals

/// How a verdict is put into words.
enum VerdictText {
  /// A mark with the line that it stands in.
  struct LineMark {
    var line: Int
    var mark: Snippet.Mark

    /// The span of a finding; one that goes over several lines is marked to the end of its first.
    init(_ finding: Finding) {
      let isOneLine = finding.source.line == finding.source.endLine
      line = finding.source.line
      mark = .init(
        column: finding.source.column, endColumn: isOneLine ? finding.source.endColumn : finding.source.column + 1, label: "")
    }

    init(_ span: Contribution.Span, label: String) {
      let isOneLine = span.source.line == span.source.endLine
      line = span.source.line
      mark = .init(
        column: span.source.column, endColumn: isOneLine ? span.source.endColumn : span.source.column + 1, label: label)
    }
  }

  /// Contributions beyond this many are left to `explain`.
  private static let markLimit = 6
  /// Markets that one template's advice names; the report's summary and its JSON have them all.
  private static let stakeLimit = 3

  /// One line for a verdict, as `classify` prints it.
  static func line(_ analysis: Analysis) -> String {
    let place = "\(analysis.source.path):\(analysis.source.line):\(analysis.source.column):"
    if let error = analysis.error {
      return "\(analysis.source.path):\(error.line):\(error.column): error: \(error.message)"
    }
    let name = analysis.name.map { " \($0)" } ?? ""
    guard let category = analysis.verdict.category, let probabilities = analysis.verdict.probabilities else {
      return "\(place)\(name) not assessed: \(NotAssessedText.reason(analysis))"
    }
    let share = CategoryMismatch.percent(probabilities.thousandths[category])
    var text = "\(place)\(name) \(category.name) \(share)"
    if analysis.verdict.isUncertain { text += " (uncertain)" }
    if let risk = analysis.verdict.risk {
      let held = risk.against == .declared ? "declared \(analysis.declared?.name ?? "-")" : "held as \(analysis.current?.name ?? "-")"
      text += ", \(held), risk \(risk.level.name)"
    }
    return text
  }

  /// The heaviest contributions that stand somewhere, each at its first span.
  static func marks(_ analysis: Analysis, _ texts: SignalTexts) -> [LineMark] {
    analysis.contributions.filter { !$0.spans.isEmpty && $0.points > 0 && !$0.spans[0].source.isWhole(analysis) }
      .prefix(markLimit)
      .flatMap { item in
        item.spans.prefix(2).map { LineMark($0, label: "\(item.toward.name) \(item.points)  \(texts.label(item.signal))") }
      }
  }

  /// What follows and what to do.
  static func advice(_ analysis: Analysis, _ texts: SignalTexts) -> [String] {
    let absent = analysis.contributions.filter { $0.spans.isEmpty && $0.points > 0 && $0.toward == analysis.verdict.category }
    let absences = absent.prefix(2).map { "\($0.toward.name) \($0.points): \(texts.label($0.signal))" }
    let cure = cure(analysis, texts).map { "do: \($0)" }
    return [counterfactual(analysis)].compactMap { $0 } + absences + [cure, consequence(analysis)].compactMap { $0 }
  }

  /// Which words to remove for which category; nil where nothing was found, or nothing need be removed.
  static func counterfactual(_ analysis: Analysis) -> String? {
    guard let cure = analysis.counterfactual, analysis.verdict.risk?.kind != .overpaid else { return nil }
    let removed = cure.remove.map { "\"\(shortened($0.text))\"" }.joined(separator: " and ")
    let share = CategoryMismatch.percent(cure.thousandths)
    return "without \(removed) the expectation is \(cure.category.name) (\(share)); Meta decides on the intent"
  }

  /// What the heaviest signal with a cure advises.
  static func cure(_ analysis: Analysis, _ texts: SignalTexts) -> String? {
    analysis.contributions.first {
      $0.toward == analysis.verdict.category && !(texts[$0.signal]?.cure ?? "").isEmpty
    }.flatMap { texts[$0.signal]?.cure }
  }

  /// What follows if Meta sees it so, with the price where it is known.
  static func consequence(_ analysis: Analysis) -> String? {
    guard let risk = analysis.verdict.risk, !risk.consequences.isEmpty else { return nil }
    let stakes = analysis.stakes.prefix(stakeLimit).map(\.sentence)
    guard risk.kind != .overpaid else {
      let saving = "Meta never corrects this by itself: submit it as UTILITY to save the difference"
      return stakes.isEmpty ? saving : "\(saving): \(stakes.joined(separator: "; "))"
    }
    // A known price says more than that there is one.
    let known = risk.consequences.filter { stakes.isEmpty || $0 != .price }.map(\.sentence)
    let refused = analysis.stakes.contains { $0.market == "North America" } && analysis.verdict.category == .marketing
    let places = refused ? ["MARKETING is not delivered to numbers of the United States"] : []
    return "if moved: " + (stakes + places + known).joined(separator: "; ")
  }

  /// Text of a span on one line, at most 60 characters.
  static func shortened(_ text: String) -> String {
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return flat.count <= 60 ? flat : flat.prefix(57) + "..."
  }
}

extension SourceRange {
  /// Whether this is the place of the whole template, which a caret cannot show.
  func isWhole(_ analysis: Analysis) -> Bool { self == analysis.source }
}

extension Consequence {
  /// What happens, as half a sentence.
  var sentence: String {
    switch self {
    case .price: "the price of the other category"
    case .delivery: "delivery is capped for each user"
    case .consent: "an opt-out of marketing applies"
    case .enforcement: "repeated misuse restricts the account"
    case .rejection: "the template is rejected on the first of the month"
    }
  }
}
