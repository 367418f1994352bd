import TemplateLintText

/// The state of one run of the parser: raw memory, because this loop decides how fast everything else can be.
///
/// Memory safety rests on three promises: `at` never passes `end` and is compared before each read; the arena holds
/// the range's length plus `slack`, and decoding never makes text longer; `nodeCount` is compared before each write.
struct JSONCursor {
  /// Bytes that the arena must have beyond the input, since words of eight bytes are stored whole.
  static let slack = 8
  /// Problems kept for one document: a hostile one could hold a million.
  static let problemLimit = 64

  let base: UnsafePointer<UInt8>
  let start: Int
  let end: Int
  let arena: UnsafeMutablePointer<UInt8>
  let nodes: UnsafeMutablePointer<Node>
  let nodeCapacity: Int
  var at: Int
  var arenaCount = 0
  var nodeCount = 0
  var problems: ContiguousArray<JSONProblem>
  var failure: JSONSyntaxError?

  /// The innermost open container; -1 outside the root.
  var container: NodeIndex = -1
  var isInObject = false
  var depth = 0
  /// The key of the member whose value comes next.
  var keySource = ByteRange(start: 0, end: 0)
  var keyText = ByteRange(start: 0, end: 0)
  var keyFlags: NodeFlags = []

  init(
    base: UnsafePointer<UInt8>, range: Range<Int>, arena: UnsafeMutablePointer<UInt8>,
    nodes: UnsafeMutablePointer<Node>, nodeCapacity: Int, problems: ContiguousArray<JSONProblem>
  ) {
    self.base = base
    self.start = range.lowerBound
    self.end = range.upperBound
    self.at = range.lowerBound
    self.arena = arena
    self.nodes = nodes
    self.nodeCapacity = nodeCapacity
    self.problems = problems
  }

  /// An upper bound of the values in a text: each but the root follows `[`, `{` or a comma.
  static func nodeBound(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // Short texts are not worth a count; the depth limit bounds the brackets that nothing follows.
    let simple = bytes.count / 2 + JSONParser.maximumDepth + 2
    guard bytes.count > 65_536 else { return simple }
    var openers = 0
    for byte in bytes {
      openers &+= byte == 0x2C || byte == 0x5B || byte == 0x7B ? 1 : 0
    }
    return min(simple, openers + 2)
  }

  /// Reads the whole text; nil when it is in order.
  mutating func run() -> JSONSyntaxError? {
    if end - at >= 3, base[at] == 0xEF, base[at + 1] == 0xBB, base[at + 2] == 0xBF { at += 3 }
    skipSpace()
    guard at < end else { return JSONSyntaxError(.empty, at: at) }
    while readValue(), readSeparators() {}
    if let failure { return failure }
    skipSpace()
    return at < end ? JSONSyntaxError(unexpected(.expectedEnd), at: at) : nil
  }

  /// Reads a scalar, or opens a container and goes on to its first value; false on failure and after the last value.
  private mutating func readValue() -> Bool {
    while true {
      guard at < end else { return failAtEnd() }
      switch base[at] {
      case 0x22: return readStringValue()
      case 0x7B:
        guard open(.object) else { return false }
        guard at < end else { return failAtEnd() }
        if base[at] == 0x7D { return true }
        guard readKey(orEnd: true) else { return false }
      case 0x5B:
        guard open(.array) else { return false }
        guard at < end else { return failAtEnd() }
        if base[at] == 0x5D { return true }
      case 0x2D, 0x30...0x39: return readNumber()
      case 0x74: return readLiteral("true", .true)
      case 0x66: return readLiteral("false", .false)
      case 0x6E: return readLiteral("null", .null)
      default: return fail(unexpected(depth == 0 ? .expectedObjectOrArray : .expectedValue))
      }
    }
  }

  /// After a value: closes what ends here, reads the comma and the next key; false on failure and at the end.
  private mutating func readSeparators() -> Bool {
    while container >= 0 {
      skipSpace()
      guard at < end else { return failAtEnd() }
      switch (base[at], isInObject) {
      case (0x2C, true):
        at += 1
        skipSpace()
        return readKey(orEnd: false)
      case (0x2C, false):
        at += 1
        skipSpace()
        return true
      case (0x7D, true), (0x5D, false): close()
      default: return fail(unexpected(isInObject ? .expectedCommaOrBrace : .expectedCommaOrBracket))
      }
    }
    return false
  }

  private mutating func open(_ kind: NodeKind) -> Bool {
    guard depth < JSONParser.maximumDepth else { return fail(.tooDeep) }
    let opened = NodeIndex(truncatingIfNeeded: nodeCount)
    guard append(kind, from: at, to: at + 1, text: ByteRange(start: 0, end: 0), flags: []) else { return false }
    at += 1
    depth += 1
    container = opened
    isInObject = kind == .object
    skipSpace()
    return true
  }

  private mutating func close() {
    at += 1
    let closed = Int(container)
    nodes[closed].source.end = UInt32(truncatingIfNeeded: at)
    if isInObject { markDuplicates(of: closed) }
    depth -= 1
    container = nodes[closed].parent
    isInObject = container >= 0 && nodes[Int(container)].kind == .object
  }

  private mutating func readKey(orEnd: Bool) -> Bool {
    guard at < end else { return failAtEnd() }
    guard base[at] == 0x22 else { return fail(unexpected(orEnd ? .expectedKeyOrEnd : .expectedKey)) }
    let keyStart = at
    let textStart = arenaCount
    guard let isEscaped = readString() else { return false }
    keySource = ByteRange(keyStart, at)
    keyText = ByteRange(textStart, arenaCount)
    keyFlags = isEscaped ? [.member, .keyEscaped] : .member
    skipSpace()
    guard at < end else { return failAtEnd() }
    guard base[at] == 0x3A else { return fail(unexpected(.expectedColon)) }
    at += 1
    skipSpace()
    return true
  }

  /// Appends a node under the open container, with the pending key inside an object.
  @inline(__always)
  mutating func append(_ kind: NodeKind, from: Int, to: Int, text: ByteRange, flags: NodeFlags) -> Bool {
    guard nodeCount < nodeCapacity else { return fail(.tooLarge) }
    let new = NodeIndex(truncatingIfNeeded: nodeCount)
    var node = Node(kind: kind, source: ByteRange(from, to), parent: container)
    node.text = text
    node.flags = flags
    if container >= 0 {
      let parent = nodes + Int(container)
      let last = parent.pointee.lastChild
      if last >= 0 {
        nodes[Int(last)].nextSibling = new
        node.index = nodes[Int(last)].index &+ 1
      } else {
        parent.pointee.firstChild = new
      }
      parent.pointee.lastChild = new
      if isInObject {
        node.keySource = keySource
        node.keyText = keyText
        node.flags.formUnion(keyFlags)
      }
    }
    nodes[nodeCount] = node
    nodeCount += 1
    return true
  }

  @inline(__always)
  mutating func skipSpace() {
    while at < end {
      let byte = base[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  /// Keeps the first failure; always false, so that it can be returned.
  @inline(never)
  mutating func fail(_ reason: JSONSyntaxError.Reason, at offset: Int? = nil) -> Bool {
    if failure == nil { failure = JSONSyntaxError(reason, at: min(offset ?? at, end)) }
    return false
  }

  /// The input ends before the value does.
  private mutating func failAtEnd() -> Bool {
    fail(container < 0 ? .empty : isInObject ? .unfinishedObject : .unfinishedArray)
  }

  /// The reason to give at `at`: a stray byte order mark says more than what was expected.
  func unexpected(_ reason: JSONSyntaxError.Reason) -> JSONSyntaxError.Reason {
    if end - at >= 3, base[at] == 0xEF, base[at + 1] == 0xBB, base[at + 2] == 0xBF { return .byteOrderMark }
    return reason
  }
}
