internal import TemplateLintJSON
internal import TemplateLintText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Cuts NDJSON into lines and reads each as one event. Unlike `RecordScanner` it never gives up on a file: every line that is not
/// empty is an event or a problem.
struct NumberedLines: Sendable {
  private let hasLineNumbers: Bool
  private let maximumLineBytes: Int
  private var buffer: [UInt8] = []
  private var at = 0
  private var line = 1
  private var isFinished = false
  /// The rest of a line that is too long is passed over.
  private var isDropping = false
  private var document = Document()

  init(hasLineNumbers: Bool, maximumLineBytes: Int) {
    self.hasLineNumbers = hasLineNumbers
    self.maximumLineBytes = maximumLineBytes
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    // The document shares the buffer; holding on to it would copy the buffer here.
    document.removeAll()
    if at > 0 {
      buffer.removeSubrange(..<at)
      at = 0
    }
    buffer.append(contentsOf: bytes)
  }

  mutating func finish() { isFinished = true }

  /// The next line that is not empty; nil when more bytes are needed.
  mutating func next() -> LogReader.Line? {
    while at < buffer.count {
      let found = lineFeed()
      guard let end = found ?? (isFinished ? buffer.count : nil) else {
        if buffer.count - at > maximumLineBytes {
          isDropping = true
          at = buffer.count
        }
        return nil
      }
      let start = at
      let number = line
      at = found == nil ? end : end + 1
      line += 1
      if isDropping || end - start > maximumLineBytes {
        isDropping = false
        return .problem(line: number, .tooLong)
      }
      if let read = read(start..<end, number) { return read }
    }
    if isFinished, isDropping {
      isDropping = false
      return .problem(line: line, .tooLong)
    }
    return nil
  }

  private mutating func read(_ range: Range<Int>, _ number: Int) -> LogReader.Line? {
    var start = range.lowerBound
    var number = number
    if number == 1, buffer[range].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    if hasLineNumbers {
      var given = 0
      while start < range.upperBound, buffer[start] >= 0x30, buffer[start] <= 0x39, given < 1 << 50 {
        given = given * 10 + Int(buffer[start] - 0x30)
        start += 1
      }
      if start < range.upperBound, buffer[start] == 0x09 { number = given }
    }
    while start < range.upperBound, buffer[start] <= 0x20 { start += 1 }
    guard start < range.upperBound else { return nil }
    do throws(JSONSyntaxError) {
      try JSONParser.parse(buffer, range: start..<range.upperBound, into: &document)
    } catch {
      return .problem(line: number, .syntax(error.reason))
    }
    guard let fields = EventFields(document) else { return .problem(line: number, .notAnObject) }
    do throws(EventProblem) {
      return .event(try fields.event(line: number))
    } catch {
      return .problem(line: number, error)
    }
  }

  private func lineFeed() -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress, let found = memchr(first + at, 0x0A, bytes.count - at) else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(first)
    }
  }
}
