internal import TemplateLint
internal import TemplateLintModel
internal import TemplateLintRules

/// The frame of the page: what stands before, between and after the templates.
struct HTMLPage {
  let run: RunDescription
  let summary: Summary
  let figures: RunFigures
  let texts: SignalTexts

  func writeHead(to html: inout HTMLWriter) {
    PageFrame(
      title: "Template \(run.command): \(Self.count(summary.templates, "template"))",
      sections: [("overview", "Overview"), ("list", "All templates"), ("riskiest", "Riskiest")], isScripted: true
    ).writeHead(to: &html)
  }

  func writeOverview(_ accountFindings: [Finding], to html: inout HTMLWriter) {
    html.start("section", ("id", "overview"), ("aria-labelledby", "overview-title"))
    html.element("h1", ("id", "overview-title"), text: headline)
    html.element("p", ("class", "lede"), text: lede)
    html.element("dl", ("class", "numbers")) { html in
      for number in numbers {
        html.element("div", ("class", number.kind)) { html in
          html.element("dt", text: number.label)
          html.element("dd", text: "\(number.value)")
        }
      }
    }
    writeAccountFindings(accountFindings, to: &html)
    html.element("h2", ("class", "quiet-title"), text: "Figures")
    html.element("div", ("class", "plots")) { writePlots(to: &$0) }
    html.end("section")
    html.newline()
  }

  private func writeAccountFindings(_ findings: [Finding], to html: inout HTMLWriter) {
    guard !findings.isEmpty else { return }
    html.element("h2", text: "Across templates")
    html.element("ul", ("class", "findings")) { html in
      for finding in findings.prefix(200) {
        html.element("li", ("class", finding.counts ? finding.severity.name : "quiet")) { html in
          html.element("span", ("class", "severity"), text: finding.severity.name)
          html.element("div") { html in
            html.element("span", ("dir", "auto"), text: finding.message)
            html.element("code", text: "\(finding.rule) \(finding.source.path):\(finding.source.line)")
          }
        }
      }
      if findings.count > 200 { html.element("li", text: "and \(findings.count - 200) more, which the JSON report lists") }
    }
  }

  func writeRiskiestHead(_ shown: Int, to html: inout HTMLWriter) {
    html.start("section", ("id", "riskiest"), ("aria-labelledby", "riskiest-title"))
    html.element("h2", ("id", "riskiest-title"), text: "The riskiest first")
    let all = shown == summary.templates ? "All \(Self.count(shown, "template"))" : "The \(shown) riskiest of \(summary.templates) templates"
    html.element("p", ("class", "lede")) { html in
      html.text("\(all), each as its recipient would see it. Underlined words decide: point at them or move to them with the Tab key for their points.")
    }
    html.element("p", ("class", "legend")) { html in
      for category in Category.reportOrder {
        html.element("span", ("class", "key \(category.styleClass)"), text: category.name)
      }
    }
    html.element("div", ("class", "tools scripted")) { html in
      html.element("button", ("type", "button"), ("id", "open-all"), text: "Open all")
      html.element("button", ("type", "button"), ("id", "close-all"), text: "Close all")
      html.element("button", ("type", "button"), ("id", "samples"), ("aria-pressed", "true"), text: "Sample values")
    }
    html.newline()
  }

  func writeRiskiestEnd(to html: inout HTMLWriter) {
    html.end("section")
    html.trusted("\n</main>\n".utf8)
    html.element("footer") { html in
      html.element("p", text: "TemplateLint \(run.toolVersion), model \(run.model). A forecast, not Meta's decision: near-twins are decided both ways, and Meta decides on the intent.")
    }
    html.newline()
  }

  /// - Parameter details: rows that are shown in full, the riskiest first.
  func writeEnd(details: [Int], to html: inout HTMLWriter) {
    html.trusted("<script type=\"application/json\" id=\"details\">[".utf8)
    html.trusted(details.map(String.init).joined(separator: ",").utf8)
    html.trusted("]</script>\n<script>".utf8)
    html.trusted(PageAssets.script)
    html.trusted("</script>\n</body>\n</html>\n".utf8)
  }

  static func count(_ number: Int, _ noun: String) -> String { SummaryText.count(number, noun) }
}
