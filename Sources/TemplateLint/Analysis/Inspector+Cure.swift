internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

extension Inspector {
  /// Searches the smallest set of spans whose removal changes the category to the declared one (UTILITY where none is).
  ///
  /// Reads the template again and again in place: afterwards the matcher's tokens are those of the last attempt.
  mutating func cure() -> Analysis.Cure? {
    let target = context.template.declared?.category ?? context.template.current?.category ?? .utility
    guard options.findsCures, let category = verdict.category, category != target else { return nil }
    let search = CounterfactualSearch(verdict: verdict, reading: context.reading, target: target)
    guard !search.spans.isEmpty else { return nil }
    let fields = context.template.fields
    defer { context.template.fields = fields }
    guard let found = search.run({ probabilities(without: $0, of: search, fields) }) else { return nil }
    return Analysis.Cure(
      remove: found.remove.map {
        let span = search.spans[$0]
        let node = fields[span.field].node
        let pointer = context.document.origin.format.hasPointers ? context.document.pointer(of: node) : nil
        return .init(pointer: pointer, text: context.document.string(span.range))
      }, category: found.category, thousandths: found.thousandths)
  }

  /// The probabilities of the template with each chosen span replaced by one space; nil where that is not assessed.
  private mutating func probabilities(
    without chosen: [Int], of search: CounterfactualSearch, _ fields: ContiguousArray<TextField>
  ) -> Probabilities? {
    var end = context.document.stringCount
    var index = 0
    while index < chosen.count {
      let field = search.spans[chosen[index]].field
      var last = index + 1
      while last < chosen.count, search.spans[chosen[last]].field == field { last += 1 }
      let text = fields[field].range
      let start = end
      end = appendText(text, without: chosen[index..<last].map { search.spans[$0].range }, at: start)
      context.template.fields[field].range = ByteRange(start, end)
      index = last
    }
    context.matcher.read(context.template, of: context.document, into: &editedReading)
    for index in chosen { context.template.fields[search.spans[index].field].range = fields[search.spans[index].field].range }
    return options.classifier.classify(editedReading).probabilities
  }

  /// Writes a field's text with stretches replaced by a space, overlapping ones by one, behind the strings in use;
  /// gives where it ends.
  private mutating func appendText(_ text: ByteRange, without stretches: [ByteRange], at start: Int) -> Int {
    let room = start + text.count + stretches.count
    let missing = room - context.document.strings.count
    if missing > 0 { context.document.strings.append(contentsOf: repeatElement(0, count: missing)) }
    var next = Int(text.start)
    var end = start
    context.document.strings.withUnsafeMutableBufferPointer { bytes in
      func copy(to limit: Int) {
        while next < limit {
          bytes[end] = bytes[next]
          end += 1
          next += 1
        }
      }
      var cut = 0
      for stretch in stretches where !stretch.isEmpty {
        // Overlapping the one before: one hole.
        if Int(stretch.start) >= cut || cut == 0 {
          copy(to: Int(stretch.start))
          bytes[end] = UInt8(ascii: " ")
          end += 1
        }
        cut = max(cut, Int(stretch.end))
        next = max(next, Int(stretch.end))
      }
      copy(to: Int(text.end))
    }
    return end
  }
}
