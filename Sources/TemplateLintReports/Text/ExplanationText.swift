package import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintSignals

/// A verdict in sentences: what Meta will see, why, and what to change.
package enum ExplanationText {
  package static func text(_ analysis: Analysis, _ texts: SignalTexts) -> String {
    var lines = [VisibleText.line(VerdictText.line(analysis)), ""]
    if analysis.error != nil { return lines[0] }
    let verdict = analysis.verdict
    guard let category = verdict.category, let probabilities = verdict.probabilities else {
      lines.append("The text is in a language without a lexicon, and nothing in the template's shape decides. No guess is made.")
      return lines.joined(separator: "\n")
    }
    lines.append(opening(analysis, category, probabilities))
    lines += [""] + table(analysis, texts)
    lines += [""] + advice(analysis, texts)
    return lines.joined(separator: "\n")
  }

  /// The verdict in one or two sentences.
  static func opening(_ analysis: Analysis, _ category: Category, _ probabilities: Probabilities) -> String {
    let share = CategoryMismatch.percent(probabilities.thousandths[category])
    var text = "Meta will most likely see \(category.name) here (\(share)"
    let others = Category.tieOrder.filter { $0 != category && probabilities.thousandths[$0] >= 10 }
    text += others.map { ", \($0.name) \(CategoryMismatch.percent(probabilities.thousandths[$0]))" }.joined() + ")."
    if analysis.verdict.isUncertain { text += " This is uncertain: near-twins of such texts were decided both ways." }
    if category == .marketing, analysis.contributions.allSatisfy({ $0.toward != .marketing || $0.points == 0 }) {
      text += " Nothing promotional was found; MARKETING is what remains when nothing shows that the text is about this user's own order, account or appointment."
    }
    return text
  }

  /// Every contribution with its points; the sums are the score.
  private static func table(_ analysis: Analysis, _ texts: SignalTexts) -> [String] {
    var lines: [String] = []
    for category in Category.reportOrder {
      let own = analysis.contributions.filter { $0.toward == category && $0.points > 0 }
      let prior = analysis.verdict.prior[category]
      guard !own.isEmpty || prior > 0 else { continue }
      lines.append("\(category.name): \(analysis.verdict.score[category]) points")
      if prior > 0 { lines.append("  \(pad(prior))  to begin with") }
      for item in own {
        let words = item.spans.filter { !$0.source.isWhole(analysis) }.prefix(3).map { "\"\(VerdictText.shortened(safe($0.text)))\"" }
        let place = words.isEmpty ? "" : ": " + words.joined(separator: ", ")
        lines.append("  \(pad(item.points))  \(texts.label(item.signal)) [\(item.signal)]\(place)")
      }
    }
    return lines
  }

  private static func advice(_ analysis: Analysis, _ texts: SignalTexts) -> [String] {
    var lines = VerdictText.advice(analysis, texts).map { $0.prefix(1).uppercased() + $0.dropFirst() + ($0.hasSuffix(".") ? "" : ".") }
    let held = analysis.declared ?? analysis.current
    if let held, held != analysis.verdict.category, analysis.verdict.risk?.kind == .repriced {
      lines.append(
        "The safe way: state the event, deliver the thing itself, and drop the ask. Or submit a new template as MARKETING, since the category of an approved one cannot be edited. Moving the words into placeholders does not help: Meta reads the samples and names it as misuse."
      )
    }
    if analysis.verdict.risk?.kind == .rejected {
      lines.append("Rebuild it with Meta's preset: an AUTHENTICATION template with an OTP button and no text of its own.")
    }
    return lines
  }

  private static func pad(_ points: Int) -> String {
    let text = String(points)
    return String(repeating: " ", count: max(0, 3 - text.count)) + text
  }

  /// Template text is hostile: nothing in it may move the cursor.
  private static func safe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control || $0.properties.generalCategory == .format ? "\u{FFFD}" : $0 }))
  }
}
