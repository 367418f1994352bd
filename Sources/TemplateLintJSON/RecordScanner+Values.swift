extension RecordScanner {
  /// Between values: begins the next one.
  mutating func readTop() -> Bool {
    skipSpace()
    guard at < buffer.count else { return false }
    switch buffer[at] {
    case 0x7B:
      begin(at: at)
      scan = ValueScan(start: base + at)
      scan.watchesLists = true
      state = .value
    case 0x5B:
      envelope.removeAll()
      list = (nil, 0)
      at += 1
      state = .elements(.firstElement)
    default:
      state = .garbage
      complain(column(at: at) == 1 ? .expectedObjectOrArray : .expectedEnd, at: at)
    }
    return true
  }

  /// Inside the outermost object, which is a record unless a list of templates begins in it.
  mutating func readValue() -> Bool {
    switch advance() {
    case .needsMore:
      dropIfTooLarge(limit: options.maximumRecordBytes)
      guard isFinished else { return false }
      state = .top
      end(at: buffer.count)
    case .ended:
      state = .top
      end(at: at)
    case .list(let key):
      envelope.removeAll()
      closeSegment()
      list = (key, 0)
      state = .elements(.firstElement)
    }
    return true
  }

  /// Inside an array of records.
  mutating func readElements(_ expectation: Expectation) -> Bool {
    if pending != nil { return readElement() }
    skipSpace()
    guard at < buffer.count else {
      if isFinished {
        complain(.unfinishedArray, at: at)
        state = .discarding
      }
      return false
    }
    switch (buffer[at], expectation) {
    case (0x5D, _):
      if expectation == .element { complain(.expectedValue, at: at) }
      endList()
    case (0x2C, .separator):
      at += 1
      list.index += 1
      state = .elements(.element)
    case (0x2C, _), (0x7D, _):
      complain(expectation == .separator ? .expectedCommaOrBracket : .expectedValue, at: at)
      at += 1
    case (_, .separator):
      complain(.expectedCommaOrBracket, at: at)
      list.index += 1
      if case .elements = state { state = .elements(.element) }
    default:
      begin(at: at)
      scan = ValueScan(start: base + at)
      scan.isElement = true
    }
    return true
  }

  private mutating func readElement() -> Bool {
    if case .needsMore = advance() {
      dropIfTooLarge(limit: options.maximumRecordBytes)
      guard isFinished else { return false }
      end(at: buffer.count)
      // The record itself tells that the input ends too early.
      state = .discarding
      return true
    }
    end(at: at)
    state = .elements(.separator)
    return true
  }

  private mutating func endList() {
    guard list.key != nil else {
      at += 1
      if case .elements = state { state = .top }
      return
    }
    begin(at: at)
    at += 1
    scan = ValueScan(start: base + at)
    scan.depth = 1
    scan.watchesLists = true
    if case .elements = state { state = .envelope }
  }

  /// Behind a list, in the rest of the object around it.
  mutating func readEnvelope() -> Bool {
    switch advance() {
    case .needsMore:
      dropIfTooLarge(limit: Envelope.maximumBytes)
      guard isFinished else { return false }
      closeSegment()
      checkEnvelope()
      state = .discarding
    case .ended:
      closeSegment()
      state = .top
      checkEnvelope()
    case .list(let key):
      closeSegment()
      list = (key, 0)
      state = .elements(.firstElement)
    }
    return true
  }

  /// Keeps the bytes from the pending place to here as a part of the envelope.
  private mutating func closeSegment() {
    guard let begun = pending else { return }
    pending = nil
    let start = begun.offset - base
    guard !begun.isDropped, start >= 0 else { return envelope.give() }
    envelope.append(buffer[start..<at], offset: begun.offset, line: begun.line, column: begun.column)
  }

  private mutating func checkEnvelope() {
    if let fault = envelope.fault() {
      complain(fault.reason, offset: fault.offset, line: fault.line, column: fault.column)
    }
    envelope.removeAll()
  }

  private mutating func advance() -> ValueScan.Outcome {
    var position = at
    let outcome = buffer.withUnsafeBufferPointer { bytes in
      scan.advance(bytes, at: &position, base: base, isLast: isFinished, lines: &lines)
    }
    at = position
    return outcome
  }

  /// Passes over what is no JSON to the end of the line.
  mutating func skipGarbage() -> Bool {
    while at < buffer.count, buffer[at] != 0x0A, buffer[at] != 0x0D { at += 1 }
    guard at < buffer.count else { return false }
    state = .top
    return true
  }
}
