internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

extension Inspector {
  /// Searches the smallest set of spans whose removal changes the category to the declared one (UTILITY where none is).
  func cure(_ positions: RecordPositions) -> Analysis.Cure? {
    let target = context.template.declared?.category ?? context.template.current?.category ?? .utility
    guard options.findsCures, let category = verdict.category, category != target else { return nil }
    let search = CounterfactualSearch(verdict: verdict, reading: context.reading, target: target)
    guard !search.spans.isEmpty else { return nil }
    var edited = EditedTemplate(self)
    guard let found = search.run({ edited.probabilities(without: $0.map { search.spans[$0] }) }) else { return nil }
    return Analysis.Cure(
      remove: found.remove.map {
        let span = search.spans[$0]
        let node = context.template.fields[span.field].node
        let pointer = context.document.origin.format.hasPointers ? context.document.pointer(of: node) : nil
        return .init(pointer: pointer, text: context.document.string(span.range))
      }, category: found.category, thousandths: found.thousandths)
  }
}

/// A copy of an inspected template whose text is cut and read again.
private struct EditedTemplate {
  private let original: Document
  private let template: Template
  private let classifier: Classifier
  private var document: Document
  private var edited: Template
  private var matcher: SignalMatcher
  private var reading = SignalReading()

  init(_ inspector: Inspector) {
    original = inspector.context.document
    template = inspector.context.template
    classifier = inspector.options.classifier
    document = original
    edited = template
    matcher = inspector.context.matcher
  }

  /// The probabilities of the template with each span replaced by one space; nil where that is not assessed.
  mutating func probabilities(without spans: [CounterfactualSearch.Span]) -> Probabilities? {
    document.strings = original.strings
    edited.fields = template.fields
    // Later spans first, so that earlier ranges stay true; a field's text only ever becomes shorter in place.
    for span in merged(spans).reversed() {
      let field = edited.fields[span.field].range
      let kept = Array(document.strings[Int(span.range.end)..<Int(field.end)])
      let start = Int(span.range.start)
      document.strings[start] = UInt8(ascii: " ")
      document.strings.replaceSubrange((start + 1)..<(start + 1 + kept.count), with: kept)
      edited.fields[span.field].range = ByteRange(Int(field.start), start + 1 + kept.count)
    }
    matcher.read(edited, of: document, into: &reading)
    return classifier.classify(reading).probabilities
  }

  /// Overlapping spans of one field made one.
  private func merged(_ spans: [CounterfactualSearch.Span]) -> [CounterfactualSearch.Span] {
    var result: [CounterfactualSearch.Span] = []
    for span in spans where !span.range.isEmpty {
      if let last = result.last, last.field == span.field, last.range.overlaps(span.range) {
        let range = ByteRange(start: last.range.start, end: max(last.range.end, span.range.end))
        result[result.count - 1] = .init(field: last.field, range: range, points: max(last.points, span.points))
      } else {
        result.append(span)
      }
    }
    return result
  }
}
