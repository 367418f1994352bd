import TemplateLintText

/// What stands around the lists of an object, kept together so that it can be checked as one JSON text.
struct Envelope: Sendable {
  /// More than this is not kept, and so not checked.
  static let maximumBytes = 65_536

  /// Something wrong in the envelope, with its place in the input.
  struct Fault {
    var reason: JSONSyntaxError.Reason
    var offset: Int
    var line: Int
    var column: Int
  }

  private struct Segment {
    /// First byte in `bytes`.
    var start: Int
    /// Its place in the input.
    var offset: Int
    var line: Int
    var column: Int
  }

  private var bytes: [UInt8] = []
  private var segments: [Segment] = []
  private var isComplete = true

  mutating func removeAll() {
    bytes.removeAll()
    segments.removeAll()
    isComplete = true
  }

  mutating func append(_ part: ArraySlice<UInt8>, offset: Int, line: Int, column: Int) {
    guard bytes.count + part.count <= Self.maximumBytes else { return give() }
    segments.append(Segment(start: bytes.count, offset: offset, line: line, column: column))
    bytes.append(contentsOf: part)
  }

  /// A part is missing: nothing can be said about the whole.
  mutating func give() { isComplete = false }

  /// What keeps the envelope from being JSON; nil when it is in order or too long to be checked.
  func fault() -> Fault? {
    guard isComplete, !bytes.isEmpty else { return nil }
    var document = Document()
    do {
      try JSONParser.parse(bytes, into: &document)
      return nil
    } catch {
      return place(error)
    }
  }

  private func place(_ error: JSONSyntaxError) -> Fault? {
    guard let segment = segments.last(where: { $0.start <= error.offset }) ?? segments.first else { return nil }
    let part = bytes.span.extracting(segment.start..<bytes.count)
    let index = LineIndex(part, firstLine: segment.line)
    var position = index.position(of: error.offset - segment.start, in: part)
    if position.line == segment.line { position.column += segment.column - 1 }
    return Fault(
      reason: error.reason, offset: segment.offset + error.offset - segment.start, line: position.line,
      column: position.column)
  }
}
