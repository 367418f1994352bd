/// Cuts a stream of CSV (RFC 4180) into rows with line numbers, without holding more than one row.
///
/// Quotes may hold commas, line ends and doubled quotes; rows end at LF, CRLF or CR; a byte order mark is skipped. Feed it with
/// `append`, ask for rows until there is none, feed on; at the end call `finish` and ask again.
package struct CSVReader: Sendable {
  /// Longer rows are passed over and marked, so that one missing quote does not swallow the memory.
  package let maximumRowBytes: Int
  private var buffer: [UInt8] = []
  /// Start of the row that is being read, in `buffer`.
  private var start = 0
  /// Next byte to look at, in `buffer`.
  private var at = 0
  private var isQuoted = false
  /// Whether the cell has bytes already: a quote in the middle of a cell is an ordinary character.
  private var isInsideCell = false
  private var isDropping = false
  private var isFinished = false
  private var isAtStart = true
  /// Line of the next byte, from 1.
  private var line = 1
  private var rowLine = 1

  package init(maximumRowBytes: Int = 1 << 20) { self.maximumRowBytes = maximumRowBytes }

  /// Takes the next bytes of the input.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    discardRead()
    buffer.append(contentsOf: bytes)
  }

  package mutating func append(_ bytes: some Sequence<UInt8>) {
    discardRead()
    buffer.append(contentsOf: bytes)
  }

  /// Says that no more bytes will come.
  package mutating func finish() { isFinished = true }

  /// The next row; nil when more bytes are needed, or after `finish` when there are none. Empty lines are passed over.
  package mutating func next() -> CSVRow? {
    if isAtStart, !skipByteOrderMark() { return nil }
    while at < buffer.count {
      let byte = buffer[at]
      // Whether LF follows decides where the row ends.
      if !isQuoted, byte == 0x0D, at + 1 == buffer.count, !isFinished { return nil }
      at += 1
      switch byte {
      case 0x22: if isQuoted { isQuoted = false } else if !isInsideCell { isQuoted = true }
        isInsideCell = true
      case 0x2C where !isQuoted: isInsideCell = false
      case 0x0A, 0x0D:
        if byte == 0x0D, at < buffer.count, buffer[at] == 0x0A { at += 1 }
        line += 1
        if !isQuoted, let row = endRow() { return row }
      default: isInsideCell = true
      }
      if at - start > maximumRowBytes { drop() }
    }
    guard isFinished, start < at || isDropping else { return nil }
    return endRow()
  }

  private mutating func endRow() -> CSVRow? {
    defer {
      start = at
      rowLine = line
      isQuoted = false
      isInsideCell = false
      isDropping = false
    }
    if isDropping { return CSVRow(line: rowLine, cells: [], isTooLong: true) }
    var end = at
    while end > start, buffer[end - 1] == 0x0A || buffer[end - 1] == 0x0D { end -= 1 }
    guard end > start else { return nil }
    return CSVRow(line: rowLine, cells: CSVRow.cells(of: buffer[start..<end]))
  }

  private mutating func drop() {
    isDropping = true
    // The end of the row can only be guessed once a quote is missing: the next line end is taken.
    isQuoted = false
    start = at
  }

  private mutating func skipByteOrderMark() -> Bool {
    guard buffer.count >= 3 || isFinished else { return false }
    isAtStart = false
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
      at = 3
    }
    return true
  }

  private mutating func discardRead() {
    guard start > 0 else { return }
    buffer.removeSubrange(..<start)
    at -= start
    start = 0
  }
}
