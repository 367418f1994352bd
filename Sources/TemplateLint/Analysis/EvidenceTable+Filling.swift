internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals
internal import TemplateLintText

/// How the table is filled from a verdict.
extension EvidenceTable {
  mutating func fill(
    _ verdict: borrowing Verdict, _ reading: borrowing SignalReading, _ template: borrowing Template,
    _ document: borrowing Document, _ positions: inout RecordPositions
  ) {
    removeAll()
    hasPointers = document.origin.format.hasPointers
    pointers.append(contentsOf: repeatElement(0..<0, count: template.fields.count))
    for index in verdict.evidence.indices {
      let first = spans.count
      for match in verdict.evidence[index].matches {
        append(reading.matches[match], template, document, &positions)
      }
      let item = verdict.evidence[index]
      items.append(
        Item(
          signal: item.signal, kind: item.kind, toward: item.toward, points: item.points, spans: first..<spans.count))
    }
  }

  private mutating func append(
    _ match: SignalMatch, _ template: borrowing Template, _ document: borrowing Document, _ positions: inout RecordPositions
  ) {
    if match.field >= 0 {
      append(match.range, ofField: Int(match.field), template, document, &positions)
    } else if match.node >= 0 {
      let source = document.nodes[Int(match.node)].source
      let start = bytes.count
      document.appendFullPointer(of: match.node, to: &bytes)
      let middle = bytes.count
      document.source.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[source.indices])) }
      append(Self.component(ofNode: match.node, template), source, start..<middle, &positions)
    }
  }

  private mutating func append(
    _ range: ByteRange, ofField index: Int, _ template: borrowing Template, _ document: borrowing Document,
    _ positions: inout RecordPositions
  ) {
    let field = template.fields[index]
    if pointers[index].isEmpty {
      let start = bytes.count
      document.appendFullPointer(of: field.node, to: &bytes)
      pointers[index] = start..<bytes.count
    }
    let source = range.isEmpty ? document.nodes[Int(field.node)].source : document.sourceRange(of: range, in: field.node)
    let shown = range.isEmpty ? field.range : range
    let start = bytes.count
    document.strings.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[shown.indices])) }
    let component = field.component >= 0 ? template.components[Int(field.component)].kind.label : "NAME"
    append(component, source, pointers[index], text: start, &positions)
  }

  private mutating func append(
    _ component: StaticString, _ source: ByteRange, _ pointer: Range<Int>, text: Int? = nil, _ positions: inout RecordPositions
  ) {
    let start = positions.position(of: Int(source.start))
    let end = positions.position(of: Int(source.end))
    spans.append(
      Span(component: component, start: start, end: end, pointer: pointer, text: (text ?? pointer.upperBound)..<bytes.count))
  }

  /// The innermost component that holds a node.
  private static func component(ofNode node: NodeIndex, _ template: borrowing Template) -> StaticString {
    for index in template.components.indices.reversed() where template.components[index].node <= node {
      return template.components[index].kind.label
    }
    return "TEMPLATE"
  }
}
