package import TemplateLint
internal import TemplateLintJSON

/// One page for the people who write the templates: summary, list of all, the riskiest in full. No network, no other file.
///
/// The summary stands first and is known last: everything is written by `end`. Rows of the list wait in the spool, the riskiest
/// templates in memory, so that memory depends on their number and not on that of the templates.
package struct HTMLReport: Report {
  private let run: RunDescription
  private let texts: SignalTexts
  private var rows: any Spool
  private var figures = RunFigures()
  private var riskiest: RiskiestTemplates

  package init(_ run: RunDescription, texts: SignalTexts, spool: any Spool) {
    self.run = run
    self.texts = texts
    rows = spool
    riskiest = RiskiestTemplates(limit: run.detailLimit)
  }

  package var readsContributions: Bool { true }

  package func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) {
    if block.results.count > 0 { block.results.append(",\n") }
    block.append(HTMLRow.write(analysis))
    block.analyses.append(analysis)
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {}

  package mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    guard !block.analyses.isEmpty else { return }
    if figures.templates > 0 { try rows.append(",\n") }
    try block.results.withBytes { try rows.append($0) }
    for analysis in block.analyses {
      riskiest.add(analysis, index: figures.templates)
      figures.add(analysis)
    }
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    let page = HTMLPage(run: run, summary: summary, figures: figures, texts: texts)
    let shown = riskiest.sorted()
    var html = HTMLWriter(capacity: 64 << 10)
    page.writeHead(to: &html)
    page.writeOverview(accountFindings, to: &html)
    page.writeList(to: &html)
    try write(html.bytes)
    html.removeAll()
    page.writeRiskiestHead(shown.count, to: &html)
    for entry in shown {
      TemplateView(analysis: entry.analysis, texts: texts, index: entry.rank.index).write(to: &html)
      if html.bytes.count > 1 << 20 {
        try write(html.bytes)
        html.removeAll()
      }
    }
    page.writeRiskiestEnd(to: &html)
    try write(html.bytes)
    try write(Array("<script type=\"application/json\" id=\"rows\">[".utf8))
    try rows.drain(write)
    html.removeAll()
    html.trusted("]</script>\n".utf8)
    page.writeEnd(details: shown.map(\.rank.index), to: &html)
    try write(html.bytes)
  }
}
