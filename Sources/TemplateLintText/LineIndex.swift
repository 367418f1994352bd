/// A place as people and editors count it: both numbers start at 1, columns are UTF-16 units.
package struct LinePosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Byte offsets to lines and columns. Lines end at LF, CRLF or CR.
///
/// A tab counts 1 column, a byte order mark at offset 0 none, an ill-formed UTF-8 sequence 1.
package struct LineIndex: Sendable {
  /// Offset of the first byte of each line; the first is 0.
  private var starts: ContiguousArray<Int> = [0]
  private let firstLine: Int

  /// Indexes one buffer; `firstLine` is the number of its first line when it is a block of a longer stream.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) {
    self.firstLine = firstLine
    guard let base = bytes.baseAddress else { return }
    let end = bytes.count
    var offset = 0
    while offset < end {
      let byte = base[offset]
      offset += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, offset < end, base[offset] == 0x0A { offset += 1 }
      starts.append(offset)
    }
  }

  package init(_ bytes: Span<UInt8>, firstLine: Int = 1) {
    self = bytes.withUnsafeBufferPointer { LineIndex($0, firstLine: firstLine) }
  }

  /// Number of lines, an empty one after the last line break included.
  package var lineCount: Int { starts.count }

  /// Line and column of an offset in the same bytes; an offset inside a code point gives that code point's place, one
  /// past the end gives the end.
  package func position(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> LinePosition {
    let target = max(0, min(offset, bytes.count))
    let line = lineNumber(of: target)
    guard let base = bytes.baseAddress else { return LinePosition(line: firstLine, column: 1) }
    let start = starts[line]
    let column = Self.columns(from: start, to: target, in: base, end: bytes.count)
    return LinePosition(line: firstLine + line, column: column + 1)
  }

  package func position(of offset: Int, in bytes: Span<UInt8>) -> LinePosition {
    bytes.withUnsafeBufferPointer { position(of: offset, in: $0) }
  }

  /// The bytes of the line that holds `offset`, without its line break.
  package func lineRange(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let line = lineNumber(of: max(0, min(offset, bytes.count)))
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Zero-based number of the last line that starts at or before `offset`.
  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func columns(from start: Int, to target: Int, in base: UnsafePointer<UInt8>, end: Int) -> Int {
    var offset = start
    var columns = 0
    while offset < target {
      let scalar = DecodedScalar(at: offset, in: base, end: end)
      guard offset + scalar.length <= target else { break }
      if !(offset == 0 && scalar.value == 0xFEFF) { columns += scalar.utf16Count }
      offset += scalar.length
    }
    return columns
  }
}
