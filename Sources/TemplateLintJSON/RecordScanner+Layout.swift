extension RecordScanner {
  /// An object that says nothing about the layout in so many bytes is read by its brackets.
  private static let lookAhead = 262_144

  private enum Layout {
    case lines, values
    case noJSON(JSONSyntaxError.Reason)
  }

  /// Tells from the first bytes how records are laid out; false while they do not say.
  mutating func decide() -> Bool {
    if base == 0, at == 0 {
      guard buffer.count >= 3 || isFinished else { return false }
      if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
        at = 3
        lines.beginColumns(at: 3)
      }
    }
    skipSpace()
    guard at < buffer.count else {
      if isFinished {
        state = .discarding
        complain(.empty, at: at)
      }
      return false
    }
    guard let layout = layout() ?? (buffer.count - at > Self.lookAhead ? .values : nil) else { return false }
    switch layout {
    case .lines: state = .lines
    case .values: state = .top
    case .noJSON(let reason):
      complain(reason, at: at)
      state = .discarding
    }
    return true
  }

  private func layout() -> Layout? {
    switch buffer[at] {
    case 0x5B: return .values
    case 0x7B: return objectLayout()
    default: break
    }
    // Something else comes first: one bad line among good ones, or no JSON at all.
    guard let lineEnd = buffer[at...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return isFinished || buffer.count - at > Self.lookAhead ? .noJSON(reason) : nil
    }
    guard let next = firstVisible(from: lineEnd) else { return isFinished ? .noJSON(reason) : nil }
    return buffer[next] == 0x7B ? .lines : .noJSON(reason)
  }

  /// Follows the first object to the end of its line.
  private func objectLayout() -> Layout? {
    var depth = 0
    var isInString = false
    var last: UInt8 = 0
    var index = at
    while index < buffer.count {
      let byte = buffer[index]
      if byte == 0x0A || byte == 0x0D { return brokenLayout(after: index, last: last, isInString: isInString) }
      if isInString {
        if byte == 0x5C { index += 1 } else if byte == 0x22 { isInString = false }
      } else {
        switch byte {
        case 0x22: isInString = true
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D: depth -= 1
        default: break
        }
        if depth <= 0 { return closedLayout(after: index) }
      }
      if byte != 0x20, byte != 0x09 { last = byte }
      index += 1
    }
    return isFinished ? .values : nil
  }

  /// The first line ends inside the first object: a line of NDJSON that is cut off, or an object over several lines.
  private func brokenLayout(after lineEnd: Int, last: UInt8, isInString: Bool) -> Layout? {
    guard let next = firstVisible(from: lineEnd) else { return isFinished ? .values : nil }
    let isOpen = !isInString && [0x7B, 0x5B, 0x2C, 0x3A].contains(last)
    return buffer[next] == 0x7B && !isOpen ? .lines : .values
  }

  /// The first object ends on its line: NDJSON unless a list begins in it or nothing follows.
  private func closedLayout(after end: Int) -> Layout? {
    var index = end + 1
    while index < buffer.count, buffer[index] == 0x20 || buffer[index] == 0x09 { index += 1 }
    guard index < buffer.count else { return isFinished ? .values : nil }
    guard buffer[index] == 0x0A || buffer[index] == 0x0D else { return buffer[index] == 0x7B ? .values : .lines }
    guard let next = firstVisible(from: index) else { return isFinished ? .values : nil }
    return buffer[next] == 0x5B ? .values : .lines
  }

  private func firstVisible(from start: Int) -> Int? {
    buffer[start...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// What the bytes are, if they are no JSON.
  private var reason: JSONSyntaxError.Reason {
    if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) { return .otherEncoding }
    return buffer.prefix(4096).contains(0) ? .binary : .expectedObjectOrArray
  }
}
