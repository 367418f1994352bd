internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals
internal import TemplateLintText

/// How the table is filled from a verdict.
extension EvidenceTable {
  mutating func fill(_ verdict: Verdict, _ reading: SignalReading, _ template: Template, _ places: inout Places) {
    removeAll()
    hasPointers = places.document.origin.format.hasPointers
    pointers.append(contentsOf: repeatElement(0..<0, count: template.fields.count))
    for item in verdict.evidence {
      let first = spans.count
      for match in item.matches { append(reading.matches[match], template, &places) }
      items.append(
        Item(
          signal: item.signal, kind: item.kind, toward: item.toward, points: item.points, spans: first..<spans.count))
    }
  }

  private mutating func append(_ match: SignalMatch, _ template: Template, _ places: inout Places) {
    if match.field >= 0 {
      append(match.range, ofField: Int(match.field), template, &places)
    } else if match.node >= 0 {
      let node = places.document[match.node]
      let pointer = append { places.document.appendFullPointer(of: match.node, to: &$0) }
      let text = append { $0.append(contentsOf: places.document.source[node.source.indices]) }
      append(Self.component(ofNode: match.node, template), node.source, pointer, text, &places)
    }
  }

  private mutating func append(
    _ range: ByteRange, ofField index: Int, _ template: Template, _ places: inout Places
  ) {
    let field = template.fields[index]
    let document = places.document
    if pointers[index].isEmpty { pointers[index] = append { document.appendFullPointer(of: field.node, to: &$0) } }
    let source = range.isEmpty ? document[field.node].source : document.sourceRange(of: range, in: field.node)
    let shown = range.isEmpty ? field.range : range
    let text = append { $0.append(contentsOf: document.strings[shown.indices]) }
    let component = field.component >= 0 ? template.components[Int(field.component)].kind.name : "NAME"
    append(component, source, pointers[index], text, &places)
  }

  private mutating func append(
    _ component: String, _ source: ByteRange, _ pointer: Range<Int>, _ text: Range<Int>, _ places: inout Places
  ) {
    let start = places.positions.position(of: Int(source.start))
    spans.append(
      Span(
        component: component, start: start, end: places.positions.position(of: Int(source.end)), pointer: pointer,
        text: text))
  }

  /// Appends bytes and gives their range.
  private mutating func append(_ body: (inout [UInt8]) -> Void) -> Range<Int> {
    let start = bytes.count
    body(&bytes)
    return start..<bytes.count
  }

  /// The innermost component that holds a node.
  private static func component(ofNode node: NodeIndex, _ template: Template) -> String {
    template.components.last { $0.node <= node }?.kind.name ?? "TEMPLATE"
  }
}
