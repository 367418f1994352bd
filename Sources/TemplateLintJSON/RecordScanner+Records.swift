import TemplateLintText

extension RecordScanner {
  /// The column of a position in the buffer, which is on the current line.
  mutating func column(at position: Int) -> Int {
    buffer.withUnsafeBufferPointer { lines.column(of: base + position, in: $0, base: base) }
  }

  /// Marks the beginning of a record at a position on the current line.
  mutating func begin(at position: Int) {
    pending = Pending(offset: base + position, line: lines.line, column: column(at: position))
  }

  /// The pending record ends before a position.
  mutating func end(at position: Int) {
    guard let begun = pending else { return }
    let start = max(0, begun.offset - base)
    let isTooLarge = begun.isDropped || position - start > options.maximumRecordBytes
    let range = isTooLarge ? ByteRange(start: 0, end: 0) : ByteRange(start, position)
    records.append(
      Record(
        content: isTooLarge ? .tooLarge : .json, range: range, offset: begun.offset, line: begun.line,
        column: begun.column, place: place))
    pending = nil
  }

  /// Complains about a position on the current line; the record it makes is empty.
  mutating func complain(_ reason: JSONSyntaxError.Reason, at position: Int) {
    complain(reason, offset: base + position, line: lines.line, column: column(at: position))
  }

  mutating func complain(_ reason: JSONSyntaxError.Reason, offset: Int, line: Int, column: Int) {
    // What it complains of may have been handed out already; line and column still tell the place.
    let position = max(blockStart, min(offset - base, buffer.count))
    records.append(
      Record(
        content: .malformed(reason), range: ByteRange(position, position), offset: offset, line: line, column: column,
        place: place))
    complaints += 1
    if complaints > 100 { state = .discarding }
  }

  /// Forgets the bytes of a pending record that has grown too long.
  mutating func dropIfTooLarge(limit: Int) {
    guard let begun = pending, !begun.isDropped, base + at - begun.offset > limit else { return }
    pending?.isDropped = true
  }

  private var place: RecordPlace {
    guard case .elements = state else { return .root }
    return list.key.map { .listed($0, list.index) } ?? .element(list.index)
  }

  /// Skips white space and counts its lines.
  mutating func skipSpace() {
    while at < buffer.count {
      switch buffer[at] {
      case 0x20, 0x09: break
      case 0x0A, 0x0D: lines.lineBreak(buffer[at], at: base + at)
      default: return
      }
      at += 1
    }
  }
}
