internal import TemplateLintClassifier
package import TemplateLintModel
package import TemplateLintSignals
package import TemplateLintText

/// The evidence of one verdict with its places, in memory that is used again for the next template.
///
/// Reports that only write it down read it from here; `Contribution` values are made of it for those that keep it. Items and spans
/// hold numbers only, so that filling and reading the table touches no other memory.
package struct EvidenceTable: Sendable {
  package struct Item: Sendable {
    /// Index for `signalID`.
    package var signal: Int
    package var kind: Signal.Kind
    package var toward: Category
    package var points: Int
    /// Indices into `EvidenceTable.spans`.
    package var spans: Range<Int>
  }

  package struct Span: Sendable {
    /// As in `Contribution.Span`.
    package var component: StaticString
    package var start: LinePosition
    package var end: LinePosition
    /// In `bytes`.
    package var pointer: Range<Int>
    /// In `bytes`.
    package var text: Range<Int>
  }

  /// Ids of the pack's signals one after the other, and where each ends; made once.
  package let signalIDs: [UInt8]
  package let signalEnds: [Int]
  package internal(set) var items: ContiguousArray<Item> = []
  package internal(set) var spans: ContiguousArray<Span> = []
  /// False where the source is a table or a text: pointers then mean nothing.
  package internal(set) var hasPointers = true
  /// UTF-8 of pointers and texts.
  package internal(set) var bytes: [UInt8] = []
  /// By index into `Template.fields`: the field's pointer in `bytes`; empty until it is needed.
  var pointers: ContiguousArray<Range<Int>> = []

  init(signalIDs ids: [String]) {
    var all: [UInt8] = []
    var ends: [Int] = []
    for id in ids {
      all.append(contentsOf: id.utf8)
      ends.append(all.count)
    }
    signalIDs = all
    signalEnds = ends
  }

  /// Where a signal's id stands in `signalIDs`.
  package func signalID(_ signal: Int) -> Range<Int> { (signal > 0 ? signalEnds[signal - 1] : 0)..<signalEnds[signal] }

  /// Forgets the content and keeps the memory.
  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    pointers.removeAll(keepingCapacity: true)
  }

  /// The evidence as values of their own.
  func contributions(_ path: String) -> [Contribution] {
    items.map { item in
      Contribution(
        signal: String(decoding: signalIDs[signalID(item.signal)], as: UTF8.self), kind: item.kind, toward: item.toward,
        points: item.points,
        spans: spans[item.spans].map {
          .init(component: $0.component.description, source: source(of: $0, path), text: string($0.text))
        })
    }
  }

  /// Where the heaviest contribution that stands somewhere stands.
  func firstPlace(_ path: String) -> SourceRange? { spans.first.map { source(of: $0, path) } }

  private func source(of span: Span, _ path: String) -> SourceRange {
    SourceRange(
      path: path, pointer: hasPointers ? string(span.pointer) : nil, line: span.start.line, column: span.start.column,
      endLine: span.end.line, endColumn: span.end.column)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
