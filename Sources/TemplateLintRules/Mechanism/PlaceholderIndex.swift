package import TemplateLintModel
package import TemplateLintText

/// The placeholders of every field, found once for all rules. Keeps its memory from template to template.
package struct PlaceholderIndex: Sendable {
  private var all: ContiguousArray<Placeholder> = []
  private var ranges: ContiguousArray<Range<Int>> = []

  package init() {}

  /// Whether no text of the template has one.
  package var isEmpty: Bool { all.isEmpty }

  /// The placeholders of one field, those inside links and amounts included, in order.
  package subscript(field: Int) -> ContiguousArray<Placeholder>.SubSequence {
    ranges.indices.contains(field) ? all[ranges[field]] : []
  }

  /// Whether a field has one.
  package func isEmpty(_ field: Int) -> Bool { !ranges.indices.contains(field) || ranges[field].isEmpty }

  package mutating func read(_ fields: ContiguousArray<TextField>, _ strings: UnsafeBufferPointer<UInt8>) {
    all.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    for field in fields {
      let first = all.count
      Placeholder.append(in: strings, range: field.range, to: &all)
      ranges.append(first..<all.count)
    }
  }
}
