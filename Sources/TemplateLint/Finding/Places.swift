internal import TemplateLintJSON
internal import TemplateLintText

/// Works out where nodes and stretches of text stand in the user's file.
struct Places {
  let document: Document
  let path: String
  var positions: RecordPositions

  init(document: Document, path: String) {
    self.document = document
    self.path = path
    positions = document.positions()
  }

  mutating func place(of node: NodeIndex) -> SourceRange {
    guard node >= 0, Int(node) < document.nodeCount else {
      return place(ofSource: ByteRange(document.origin.start, document.origin.start), pointer: pointer(document.origin.place.pointer))
    }
    return place(ofSource: document[node].source, pointer: pointer(document.pointer(of: node)))
  }

  mutating func place(of range: ByteRange, in node: NodeIndex) -> SourceRange {
    place(ofSource: document.sourceRange(of: range, in: node), pointer: pointer(document.pointer(of: node)))
  }

  /// Nil where the source is a table or a text, which has no pointers.
  private func pointer(_ pointer: @autoclosure () -> String) -> String? {
    document.origin.format.hasPointers ? pointer() : nil
  }

  private mutating func place(ofSource range: ByteRange, pointer: String?) -> SourceRange {
    let start = positions.position(of: Int(range.start))
    let end = positions.position(of: Int(range.end))
    return SourceRange(
      path: path, pointer: pointer, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
  }
}
