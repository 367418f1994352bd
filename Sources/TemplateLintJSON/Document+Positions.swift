package import TemplateLintText

extension Document {
  /// The source bytes of a stretch of a string's decoded text.
  ///
  /// Exact through escapes and doubled quotes; the whole value where nothing finer is known. `range` lies in the node's
  /// `text`; what lies outside is drawn to its edges.
  package func sourceRange(of range: ByteRange, in node: NodeIndex) -> ByteRange {
    let found = nodes[Int(node)]
    guard found.kind == .string, found.mapping != .wholeValue else { return found.source }
    let start = sourceOffset(of: Int(range.start), in: found, isEnd: false)
    let end = range.isEmpty ? start : sourceOffset(of: Int(range.end), in: found, isEnd: true)
    return ByteRange(start, max(start, end))
  }

  /// The offset in `source` of a decoded byte of a node's text.
  package func sourceOffset(of textOffset: Int, in node: NodeIndex) -> Int {
    sourceOffset(of: textOffset, in: nodes[Int(node)], isEnd: false)
  }

  /// Line and column of an offset in `source`. Builds an index: for several positions use `positions()`.
  package func position(of offset: Int) -> LinePosition { positions().position(of: offset) }

  /// An index of the lines of this record.
  package func positions() -> RecordPositions { RecordPositions(self) }

  private func sourceOffset(of textOffset: Int, in node: Node, isEnd: Bool) -> Int {
    let wanted = max(0, min(textOffset - Int(node.text.start), node.text.count))
    let start = Int(node.source.start)
    switch node.mapping {
    case .wholeValue: return start
    case .verbatim: return start + wanted
    case .jsonEscapes:
      let isPlain = !node.flags.contains(.textEscaped)
      return isPlain ? start + 1 + wanted : scan(node, to: wanted, isEnd: isEnd, unit: escapedUnit)
    case .doubledQuotes: return scan(node, to: wanted, isEnd: isEnd, unit: doubledUnit)
    }
  }

  /// Walks a quoted string from its opening quote until `wanted` decoded bytes are behind.
  private func scan(
    _ node: Node, to wanted: Int, isEnd: Bool, unit: (_ at: Int, _ end: Int) -> (source: Int, text: Int)
  ) -> Int {
    let end = min(Int(node.source.end), source.count) - 1
    var at = Int(node.source.start) + 1
    var decoded = 0
    while at < end, decoded < wanted {
      let step = unit(at, end)
      if decoded + step.text > wanted { return isEnd ? at + step.source : at }
      decoded += step.text
      at += step.source
    }
    return min(at, max(end, Int(node.source.start)))
  }

  private func escapedUnit(at offset: Int, end: Int) -> (source: Int, text: Int) {
    guard source[offset] == 0x5C, offset + 1 < end else { return (1, 1) }
    guard source[offset + 1] == 0x75 else { return (2, 1) }
    return source.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, let first = JSONEscape.unit(base, at: offset, end: end) else { return (2, 1) }
      guard first & 0xF800 == 0xD800 else { return (6, UTF8Sequence.encodedLength(UInt32(first))) }
      let second = JSONEscape.unit(base, at: offset + 6, end: end)
      let isPair = first & 0xFC00 == 0xD800 && (second ?? 0) & 0xFC00 == 0xDC00
      return isPair ? (12, 4) : (6, 3)
    }
  }

  private func doubledUnit(at offset: Int, end: Int) -> (source: Int, text: Int) {
    source[offset] == 0x22 || source[offset] == 0x27
      ? (offset + 1 < end && source[offset + 1] == source[offset] ? (2, 1) : (1, 1)) : (1, 1)
  }
}

/// The lines of one record, counted on from where the record begins in the input.
package struct RecordPositions: Sendable {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private let origin: Origin
  private let lines: LineIndex

  init(_ document: Document) {
    let source = document.source
    let first = max(0, min(document.origin.start, source.count))
    let last = document.nodeCount > 0 ? max(first, min(Int(document[0].source.end), source.count)) : source.count
    lines = LineIndex(source.span.extracting(first..<last), firstLine: document.origin.line)
    bytes = source
    start = first
    end = last
    origin = document.origin
  }

  /// Line and column of an offset in `Document.source`.
  package func position(of offset: Int) -> LinePosition {
    bytes.withUnsafeBufferPointer { all in
      let record = UnsafeBufferPointer(rebasing: all[start..<end])
      var position = lines.position(of: offset - start, in: record)
      if position.line == origin.line { position.column += origin.column - 1 }
      return position
    }
  }
}
