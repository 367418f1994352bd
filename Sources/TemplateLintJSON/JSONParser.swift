import TemplateLintText

/// Reads one JSON text into a document: RFC 8259 to the letter, UTF-8 checked, nesting to 64 levels.
///
/// Source: https://www.rfc-editor.org/rfc/rfc8259 (2017-12).
package enum JSONParser {
  /// Containers inside containers that are still read.
  package static let maximumDepth = 64

  /// Reads the JSON text that fills `range` of `bytes`, white space around it allowed.
  ///
  /// What was in the document before is dropped; after an error it has no nodes. A byte order mark at the start is skipped.
  /// Source ranges are offsets in `bytes`, which the document keeps without copying.
  package static func parse(
    _ bytes: [UInt8], range: Range<Int>? = nil, into document: inout Document
  ) throws(JSONSyntaxError) {
    document.removeAll()
    let range = range ?? 0..<bytes.count
    precondition(range.upperBound <= bytes.count, "the range lies inside the bytes")
    guard bytes.count < Int(UInt32.max) - 16 else { throw JSONSyntaxError(.tooLarge, at: 0) }
    document.source = bytes
    let failure = bytes.withUnsafeBufferPointer { buffer -> JSONSyntaxError? in
      guard let base = buffer.baseAddress else { return JSONSyntaxError(.empty, at: 0) }
      return document.fill(from: base, range: range)
    }
    if let failure {
      // The source stays, so that the error's offset can still be turned into line and column.
      document.forgetNodes()
      throw failure
    }
    document.isWellFormed = true
  }
}

extension Document {
  /// Runs the parser over memory of the document that is large enough for whatever the range may hold.
  fileprivate mutating func fill(from base: UnsafePointer<UInt8>, range: Range<Int>) -> JSONSyntaxError? {
    reserve(
      strings: range.count + JSONCursor.slack,
      nodes: JSONCursor.nodeBound(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)))
    var found: ContiguousArray<JSONProblem> = []
    swap(&found, &problems)
    let (failure, usedStrings, usedNodes) = strings.withUnsafeMutableBufferPointer { arena in
      nodes.withUnsafeMutableBufferPointer { nodes -> (JSONSyntaxError?, Int, Int) in
        guard let arenaBase = arena.baseAddress, let nodeBase = nodes.baseAddress else {
          return (JSONSyntaxError(.empty, at: range.lowerBound), 0, 0)
        }
        var cursor = JSONCursor(
          base: base, range: range, arena: arenaBase, nodes: nodeBase, nodeCapacity: nodes.count, problems: found)
        found = []
        let failure = cursor.run()
        found = cursor.problems
        return (failure, cursor.arenaCount, cursor.nodeCount)
      }
    }
    if found.count > 1 { found.sort { $0.offset < $1.offset } }
    problems = found
    stringCount = usedStrings
    nodeCount = usedNodes
    return failure
  }

  /// Grows the storage; it never shrinks, so that a warm document allocates nothing.
  private mutating func reserve(strings stringBytes: Int, nodes nodeTotal: Int) {
    if strings.count < stringBytes {
      strings.append(contentsOf: repeatElement(0, count: stringBytes - strings.count))
    }
    if nodes.count < nodeTotal {
      let blank = Node(kind: .null, source: .init(start: 0, end: 0), parent: -1)
      nodes.append(contentsOf: repeatElement(blank, count: nodeTotal - nodes.count))
    }
  }
}
