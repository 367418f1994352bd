#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension RecordScanner {
  /// Makes a record of the next line; false when its end has not come.
  mutating func readLine() -> Bool {
    skipSpace()
    guard at < buffer.count else { return false }
    let found = lineFeed(from: at)
    guard let end = found ?? (isFinished ? buffer.count : nil) else {
      if buffer.count - at > options.maximumRecordBytes {
        begin(at: at)
        pending?.isDropped = true
        state = .longLine
        return true
      }
      return false
    }
    var last = end
    while last > at, buffer[last - 1] == 0x0D || buffer[last - 1] == 0x20 || buffer[last - 1] == 0x09 { last -= 1 }
    begin(at: at)
    self.end(at: last)
    passLine(to: end)
    return true
  }

  /// Passes over the rest of a line that is too long; false when its end has not come.
  mutating func skipLine() -> Bool {
    let found = lineFeed(from: at)
    let end = found ?? buffer.count
    guard found != nil || isFinished else {
      at = end
      return false
    }
    passLine(to: end)
    self.end(at: end)
    state = .lines
    return true
  }

  /// Goes to a line feed; lone carriage returns on the way are lines as well.
  private mutating func passLine(to end: Int) {
    let from = at
    buffer.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress, memchr(first + from, 0x0D, end - from) != nil else { return }
      lines.skip(from..<end, of: bytes, base: base)
    }
    at = end
  }

  private func lineFeed(from start: Int) -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress, let found = memchr(first + start, 0x0A, bytes.count - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - UnsafeRawPointer(first)
    }
  }
}
