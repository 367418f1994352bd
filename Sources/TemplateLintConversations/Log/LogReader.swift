internal import TemplateLintCSV
internal import TemplateLintJSON

/// Reads a message log as it comes in: NDJSON, or CSV when the first line names the columns.
///
/// Feed it with `append`, ask for lines until there is none, feed on; at the end call `finish` and ask again. It never holds more
/// than one block of bytes. A line that is no event is given as a problem with its number.
package struct LogReader: Sendable {
  package struct Options: Sendable {
    /// Every line of NDJSON begins with its number in a larger log and a tab: the form that shards of a log have.
    package var hasLineNumbers = false
    package var maximumLineBytes = 1 << 20

    package init() {}
  }

  /// One line of the log.
  package enum Line: Sendable, Hashable {
    case event(Event)
    case problem(line: Int, EventProblem)
  }

  private enum Form {
    case undecided
    case json(NumberedLines)
    case csv(CSVLog)
  }

  private let options: Options
  private var form = Form.undecided
  /// Bytes from the beginning that wait until the form is known.
  private var beginning: [UInt8] = []
  private var isFinished = false

  package init(options: Options = Options()) { self.options = options }

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch form {
    case .undecided: beginning.append(contentsOf: bytes)
    case .json(var lines):
      form = .undecided  // Moved out, so that the buffer is not copied while it changes.
      lines.append(bytes)
      form = .json(lines)
    case .csv(var rows):
      form = .undecided
      rows.append(bytes)
      form = .csv(rows)
    }
  }

  package mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  package mutating func finish() {
    isFinished = true
    decide()
    switch form {
    case .undecided: break
    case .json(var lines):
      lines.finish()
      form = .json(lines)
    case .csv(var rows):
      rows.finish()
      form = .csv(rows)
    }
  }

  /// Hands every line that is complete to `body`.
  package mutating func drain(_ body: (Line) throws -> Void) rethrows {
    decide()
    let current = form
    form = .undecided
    switch current {
    case .undecided: return
    case .json(var lines):
      defer { form = .json(lines) }
      while let line = lines.next() { try body(line) }
    case .csv(var rows):
      defer { form = .csv(rows) }
      while let line = rows.next() { try body(line) }
    }
  }

  /// Decides by the first line that is not empty.
  private mutating func decide() {
    guard case .undecided = form else { return }
    guard let start = beginning.firstIndex(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) else { return }
    let end = beginning[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    guard end != nil || isFinished || beginning.count > options.maximumLineBytes else { return }
    let first = Array(beginning[start..<(end ?? beginning.count)])
    if let header = CSVRow.rows(of: first).first, CSVLog.isHeader(header.cells) {
      var rows = CSVLog(maximumRowBytes: options.maximumLineBytes)
      beginning.withUnsafeBufferPointer { rows.append($0) }
      form = .csv(rows)
    } else {
      var lines = NumberedLines(hasLineNumbers: options.hasLineNumbers, maximumLineBytes: options.maximumLineBytes)
      beginning.withUnsafeBufferPointer { lines.append($0) }
      form = .json(lines)
    }
    beginning = []
  }
}
