internal import TemplateLintModel
internal import TemplateLintSignals
internal import TemplateLintText

extension EvidenceTable {
  /// The table that an analysis with contributions was made of, for those that have only the analysis.
  ///
  /// Components are known by the names that an inspector gives them; others become `TEMPLATE`.
  package init(_ analysis: Analysis) {
    self.init(signalIDs: analysis.contributions.map(\.signal))
    hasPointers = analysis.contributions.allSatisfy { $0.spans.allSatisfy { $0.source.pointer != nil } }
    for (index, contribution) in analysis.contributions.enumerated() {
      let first = spans.count
      for span in contribution.spans { append(span) }
      items.append(
        Item(
          signal: index, kind: contribution.kind, toward: contribution.toward, points: contribution.points,
          spans: first..<spans.count))
    }
  }

  private mutating func append(_ span: Contribution.Span) {
    let start = bytes.count
    bytes.append(contentsOf: (span.source.pointer ?? "").utf8)
    let middle = bytes.count
    bytes.append(contentsOf: span.text.utf8)
    let kind = ComponentKind.allCases.first { $0.name == span.component }
    spans.append(
      Span(
        component: span.component == "NAME" ? "NAME" : kind?.label ?? "TEMPLATE",
        start: LinePosition(line: span.source.line, column: span.source.column),
        end: LinePosition(line: span.source.endLine, column: span.source.endColumn), pointer: start..<middle,
        text: middle..<bytes.count))
  }
}
