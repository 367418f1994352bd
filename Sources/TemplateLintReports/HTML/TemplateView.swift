internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintRules

/// One of the riskiest templates in full: the message, the verdict and its reasons, what would change it, the findings.
struct TemplateView {
  let analysis: Analysis
  let texts: SignalTexts
  /// Place in the input, from 0; the row of the list leads here by it.
  let index: Int

  private var id: String { "t\(index)" }

  func write(to html: inout HTMLWriter) {
    html.element("details", ("class", "template"), ("id", id)) { html in
      writeHead(to: &html)
      html.element("div", ("class", analysis.message == nil ? "spread alone" : "spread")) { html in
        if let message = analysis.message {
          MessageView(analysis: analysis, message: message, texts: texts, id: id).write(to: &html)
        }
        html.element("div", ("class", "reading")) { writeReading(to: &$0) }
      }
    }
    html.newline()
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("summary") { html in
      html.element("h3") { html in
        html.element(
          "bdi", ("class", "id"), text: analysis.name ?? (analysis.error == nil ? "without a name" : "unreadable"))
        if let language = analysis.language { html.element("bdi", ("class", "language"), text: language) }
      }
      html.element("span", ("class", "turn")) { writeTurn(to: &$0) }
      if let level = analysis.verdict.risk?.level {
        html.element("span", ("class", "risk \(level.name)"), text: "\(level.name) risk")
      } else if analysis.error != nil {
        html.element("span", ("class", "risk high"), text: "unreadable")
      } else if !analysis.verdict.isAssessed {
        html.element("span", ("class", "risk none"), text: "not assessed")
      }
    }
  }

  /// What it is held as, and what it reads as.
  private func writeTurn(to html: inout HTMLWriter) {
    let verdict = analysis.verdict
    let held = analysis.declared ?? analysis.current
    if let held { html.element("span", ("class", "chip \(held.styleClass)"), text: held.name) }
    guard let category = verdict.category, let share = verdict.probabilities?.thousandths[category] else { return }
    if let held, held != category {
      html.element("span", ("class", "arrow"), ("role", "img"), ("aria-label", "reads as"), text: "→")
      html.element("span", ("class", "chip \(category.styleClass)"), text: category.name)
    } else if held == nil {
      html.element("span", ("class", "chip \(category.styleClass)"), text: category.name)
    }
    html.element(
      "span", ("class", "share"), text: CategoryMismatch.percent(share) + (verdict.isUncertain ? ", uncertain" : ""))
  }

  private func writeReading(to html: inout HTMLWriter) {
    let source = analysis.source
    html.element("p", ("class", "place")) { html in
      html.element("bdi", text: "\(source.path):\(source.line):\(source.column)")
      if let pointer = source.pointer, !pointer.isEmpty { html.element("bdi", text: " \(pointer)") }
    }
    if let error = analysis.error {
      html.element(
        "p", ("class", "verdict"),
        text: "This record could not be read, line \(error.line), column \(error.column): \(error.message)")
    } else {
      writeVerdict(to: &html)
      EvidenceView(analysis: analysis, texts: texts).write(to: &html)
      writeAdvice(to: &html)
    }
    writeFindings(to: &html)
  }

  private func writeVerdict(to html: inout HTMLWriter) {
    guard let category = analysis.verdict.category, let probabilities = analysis.verdict.probabilities else {
      let shape = analysis.showsNoMessage ? "" : ", and nothing in the template's shape decides"
      html.element(
        "p", ("class", "verdict"), text: "Not assessed: \(NotAssessedText.reason(analysis))\(shape). No guess is made.")
      return
    }
    html.element("p", ("class", "verdict"), text: ExplanationText.opening(analysis, category, probabilities))
    if let sentence = DecidingSentence.of(analysis) {
      html.element("p", ("class", "sentence")) { html in
        html.text("The sentence that decides: ")
        html.element("q", ("dir", "auto"), text: sentence)
      }
    }
  }

  private func writeAdvice(to html: inout HTMLWriter) {
    let held = analysis.declared ?? analysis.current
    guard let held, held != analysis.verdict.category || analysis.verdict.risk?.level != .low else { return }
    let counterfactual = VerdictText.counterfactual(analysis)
    let lines = [VerdictText.cure(analysis, texts), VerdictText.consequence(analysis)].compactMap { $0 }
    guard counterfactual != nil || !lines.isEmpty else { return }
    html.element("h4", text: "What to do")
    html.element("ul", ("class", "advice")) { html in
      if let counterfactual { html.element("li", ("class", "cure"), ("dir", "auto"), text: sentence(counterfactual)) }
      for line in lines { html.element("li", text: sentence(line)) }
    }
  }

  private func writeFindings(to html: inout HTMLWriter) {
    guard !analysis.findings.isEmpty else { return }
    html.element("h4", text: "Findings")
    html.element("ul", ("class", "findings")) { html in
      for finding in analysis.findings.prefix(Self.findingLimit) { write(finding, to: &html) }
      let rest = analysis.findings.count - Self.findingLimit
      if rest > 0 { html.element("li", text: "and \(rest) more, which the JSON report lists") }
    }
  }

  private static let findingLimit = 40

  private func write(_ finding: Finding, to html: inout HTMLWriter) {
    html.element("li", ("class", finding.counts ? finding.severity.name : "quiet")) { html in
      html.element("span", ("class", "severity"), text: finding.severity.name)
      html.element("div") { writeText(of: finding, to: &$0) }
    }
  }

  private func writeText(of finding: Finding, to html: inout HTMLWriter) {
    html.element("span", ("dir", "auto"), text: finding.message)
    html.element("code", text: "\(finding.rule) \(finding.source.line):\(finding.source.column)")
    if let fix = finding.fix, let edit = fix.edits.first {
      let what = edit.replacement.isEmpty ? "remove this" : "write \"\(VerdictText.shortened(edit.replacement))\""
      html.element("small", text: "\(fix.isSafe ? "--fix can mend this" : "suggestion"): \(what)")
    }
    if let reason = finding.suppressed { html.element("small", text: "suppressed: \(reason)") }
    if finding.isBaselined { html.element("small", text: "known from the baseline") }
  }

  /// A capital at the start, a period at the end.
  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }
}
