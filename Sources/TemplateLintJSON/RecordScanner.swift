import TemplateLintText

/// Cuts a stream into records while it comes in, without ever holding the whole: one object, an array, NDJSON, or a list
/// inside an object (`{"data":[...],"paging":...}`), told apart by content.
///
/// Feed it with `append`, ask for blocks until there is none, feed on; at the end call `finish` and ask again.
package struct RecordScanner: Sendable {
  package struct Options: Sendable {
    /// Longer records are passed over and named `tooLarge`.
    package var maximumRecordBytes = 4 << 20
    /// A block is handed out as soon as its records fill this many bytes.
    package var blockBytes = 1 << 17

    package init() {}
  }

  enum State {
    /// Nothing but white space was seen.
    case undecided
    /// One record a line.
    case lines
    /// The rest of a line that is too long.
    case longLine
    /// Between values of the outermost level.
    case top
    /// Inside the record that `scan` reads.
    case value
    /// Inside an array of records.
    case elements(Expectation)
    /// Behind a list, in the rest of the object around it.
    case envelope
    /// The rest of a line that is no JSON.
    case garbage
    /// The input is no JSON: what follows is not looked at.
    case discarding
  }

  enum Expectation {
    case firstElement, element, separator
  }

  let options: Options
  var state = State.undecided
  /// Bytes of the input from `base` on; everything before was handed out or dropped.
  var buffer: [UInt8] = []
  /// Absolute offset of `buffer[0]`.
  var base = 0
  /// Position in `buffer` of the next byte to look at.
  var at = 0
  /// Position in `buffer` where the next block begins.
  var blockStart = 0
  var isFinished = false
  var lines = LineCounter()
  var scan = ValueScan(start: 0)
  /// Where the record or the rest of an envelope that is being read begins.
  var pending: Pending?
  /// The list whose elements are read: its key (nil for an array) and the next element's index.
  var list: (key: ListKey?, index: Int) = (nil, 0)
  /// What stands around lists.
  var envelope = Envelope()
  var records: ContiguousArray<Record> = []
  private var handedOut = 0
  /// Complaints about what stands between records; a hostile input could give a billion.
  var complaints = 0

  /// The beginning of something whose end has not come yet.
  struct Pending {
    /// Absolute offset.
    var offset: Int
    var line: Int
    var column: Int
    /// Too long to be kept: only its place is told.
    var isDropped = false
  }

  package init(options: Options = Options()) { self.options = options }

  /// Takes the next bytes of the input.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { buffer.append(contentsOf: bytes) }

  package mutating func append(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  /// Says that no more bytes will come.
  package mutating func finish() { isFinished = true }

  /// The next block of whole records; nil when more bytes are needed, or after `finish` when there are none.
  package mutating func nextBlock() -> RecordBlock? {
    while step() {
      if at - blockStart >= options.blockBytes, !records.isEmpty { return cut() }
    }
    let isDropping = pending?.isDropped ?? false
    if !records.isEmpty, isFinished || isDropping { return cut() }
    if records.isEmpty { trim() }
    return nil
  }

  /// Goes on to the next event; false when more bytes are needed.
  private mutating func step() -> Bool {
    switch state {
    case .undecided: return decide()
    case .lines: return readLine()
    case .longLine: return skipLine()
    case .top: return readTop()
    case .value: return readValue()
    case .elements(let expectation): return readElements(expectation)
    case .envelope: return readEnvelope()
    case .garbage: return skipGarbage()
    case .discarding:
      at = buffer.count
      return false
    }
  }

  private mutating func cut() -> RecordBlock {
    let end = records.reduce(blockStart) { max($0, Int($1.range.end)) }
    if blockStart > 0 {
      for index in records.indices where records[index].range.end > 0 {
        let range = records[index].range
        records[index].range = ByteRange(Int(range.start) - blockStart, Int(range.end) - blockStart)
      }
    }
    let block = RecordBlock(
      bytes: Array(buffer[blockStart..<end]), offset: base + blockStart, records: records, firstRecord: handedOut)
    handedOut += records.count
    records.removeAll(keepingCapacity: true)
    trim()
    return block
  }

  /// Drops the bytes that nothing needs any more.
  private mutating func trim() {
    var keep = at
    if let pending, !pending.isDropped { keep = min(keep, pending.offset - base) }
    blockStart = keep
    // Moving what is left costs its length: it is done when at least as much goes away.
    guard keep > 0, keep >= buffer.count / 2 else { return }
    _ = column(at: keep)
    if keep == buffer.count { buffer.removeAll(keepingCapacity: true) } else { buffer.removeSubrange(..<keep) }
    base += keep
    at -= keep
    blockStart = 0
  }
}
