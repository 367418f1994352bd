internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintSignals

/// Why the verdict is what it is: each category's probability, and every contribution with its points and words.
struct EvidenceView {
  let analysis: Analysis
  let texts: SignalTexts

  private static let limit = 24

  func write(to html: inout HTMLWriter) {
    guard let probabilities = analysis.verdict.probabilities else { return }
    html.element("h4", text: "Why")
    html.element("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Points by category")) { html in
      html.element("table", ("class", "score")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for title in ["Category", "Points", "Probability"] { html.element("th", ("scope", "col"), text: title) }
          }
        }
        html.element("tbody") { html in
          for category in Category.reportOrder { write(category, probabilities.thousandths[category], to: &html) }
        }
      }
    }
    let shown = analysis.contributions.filter { $0.points > 0 }
    html.element("ul", ("class", "evidence")) { html in
      for item in shown.prefix(Self.limit) { write(item, to: &html) }
      if shown.count > Self.limit { html.element("li", text: "and \(shown.count - Self.limit) smaller ones") }
    }
    let prior = Category.reportOrder.filter { analysis.verdict.prior[$0] > 0 }.map { "\($0.name) \(analysis.verdict.prior[$0])" }
    if !prior.isEmpty { html.element("p", ("class", "prior"), text: "To begin with: \(prior.joined(separator: ", ")).") }
  }

  private func write(_ category: Category, _ thousandths: Int, to html: inout HTMLWriter) {
    html.element("tr", ("class", category.styleClass)) { html in
      html.element("th", ("scope", "row"), text: category.name)
      html.element("td", text: "\(analysis.verdict.score[category])")
      html.element("td") { html in
        html.element("svg", ("class", "bar"), ("aria-hidden", "true")) { html in
          html.element("rect", ("class", "track"), ("width", "100%"), ("height", "100%")) { _ in }
          html.element("rect", ("class", "fill"), ("width", Plot.percent(thousandths, of: 1000)), ("height", "100%")) { _ in }
        }
        html.text(CategoryMismatch.percent(thousandths))
      }
    }
  }

  private func write(_ item: Contribution, to html: inout HTMLWriter) {
    html.element("li", ("class", item.toward.styleClass)) { html in
      html.element("b", text: "\(item.toward.name) \(item.points)")
      html.element("div") { html in
        html.element("span", text: texts.label(item.signal))
        // A deciding value is JSON: its signal says it better.
        for span in item.spans.prefix(3) where item.kind != .structure && !span.source.isWhole(analysis) {
          html.text(" ")
          html.element("q", ("dir", "auto"), text: VerdictText.shortened(span.text))
        }
        html.text(" ")
        html.element("code", text: item.signal)
      }
    }
  }
}
