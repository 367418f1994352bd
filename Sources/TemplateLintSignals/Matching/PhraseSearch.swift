/// Finds the phrases of one language in one field: where a token is an anchor, its surroundings are compared. Keeps its
/// memory from field to field.
struct PhraseSearch {
  /// An item that is an anchor.
  private struct Hit {
    var position = 0
    /// In `WordEntries.anchors`.
    var firstAnchor = 0
    var anchorCount = 0
  }

  private var marks: ContiguousArray<ItemMark> = []
  private var hits: ContiguousArray<Hit> = []
  private var points = ContiguousArray(repeating: ContextWalk.Point(node: 0, position: 0), count: ContextWalk.pointLimit)
  private var starts = Self.reaches
  private var ends = Self.reaches
  private var resolution = StartResolution()
  /// Every match of the last field, guards included.
  private(set) var matches: ContiguousArray<PhraseMatch> = []

  private static var reaches: ContiguousArray<ContextWalk.Reach> {
    ContiguousArray(repeating: .init(position: 0, accept: 0, reach: 0), count: ContextWalk.pointLimit)
  }

  /// Finds every phrase in one field. `fieldStarts` says where the field begins for `^`, and learns of greetings.
  mutating func find(
    _ automaton: Automaton, in items: UnsafeBufferPointer<FieldItem>, words: inout WordEntries, _ register: WordRegister,
    greeting: UInt16, fieldStarts: UnsafeMutableBufferPointer<Bool>
  ) {
    matches.removeAll(keepingCapacity: true)
    words.read(items, register, automaton)
    reserve(items.count)
    words.withTables { follow(items, automaton, $0) }
    resolution.resolve(&matches, items: items, greeting: greeting, starts: fieldStarts)
  }

  private mutating func reserve(_ count: Int) {
    guard marks.count < count else { return }
    marks.append(contentsOf: repeatElement(ItemMark(), count: count - marks.count))
    hits.append(contentsOf: repeatElement(Hit(), count: count - hits.count))
  }

  private mutating func follow(
    _ items: UnsafeBufferPointer<FieldItem>, _ automaton: Automaton, _ tables: WordEntries.Tables
  ) {
    marks.withUnsafeMutableBufferPointer { marks in
      hits.withUnsafeMutableBufferPointer { hits in
        guard let marks = marks.baseAddress, let hits = hits.baseAddress else { return }
        let count = Self.mark(items, tables, marks, hits)
        guard count > 0 else { return }
        let field = ContextWalk.Field(
          nodes: automaton.nodes, edges: automaton.edges, gaps: automaton.gaps, marks: marks, count: items.count,
          symbols: tables.symbols, bits: tables.bits)
        points.withUnsafeMutableBufferPointer { points in
          starts.withUnsafeMutableBufferPointer { starts in
            ends.withUnsafeMutableBufferPointer { ends in
              guard let points = points.baseAddress, let starts = starts.baseAddress, let ends = ends.baseAddress
              else { return }
              var left = ContextWalk(field, points: points, reached: starts)
              var right = ContextWalk(field, points: points, reached: ends)
              for hit in 0..<count { Self.follow(hits[hit], tables, field, &left, &right, into: &matches) }
            }
          }
        }
      }
    }
  }

  /// Looks up what every item is and gives the number of hits.
  private static func mark(
    _ items: UnsafeBufferPointer<FieldItem>, _ tables: WordEntries.Tables, _ marks: UnsafeMutablePointer<ItemMark>,
    _ hits: UnsafeMutablePointer<Hit>
  ) -> Int {
    var count = 0
    for position in 0..<items.count {
      let entry = tables.entries + Int(tables.indices[Int(items[position].word)])
      marks[position] = entry.pointee.mark
      marks[position].isJoined = items[position].isJoined
      let anchors = Int(entry.pointee.anchorCount)
      hits[count] = Hit(position: position, firstAnchor: Int(entry.pointee.firstAnchor), anchorCount: anchors)
      count &+= anchors > 0 ? 1 : 0
    }
    return count
  }

  /// Compares the surroundings of one anchor with everything that it is an anchor of.
  @inline(__always)
  private static func follow(
    _ hit: Hit, _ tables: WordEntries.Tables, _ field: ContextWalk.Field, _ left: inout ContextWalk,
    _ right: inout ContextWalk, into matches: inout ContiguousArray<PhraseMatch>
  ) {
    let before = field.reachBefore(hit.position)
    let behind = field.reachBehind(hit.position)
    var known = UInt32.max
    var index = hit.firstAnchor
    let end = hit.firstAnchor &+ hit.anchorCount
    while index < end {
      let anchor = tables.anchors[index]
      let record = anchor.record
      // Nearly all end here.
      if record.beforeReach > 0, !field.has(record.before, before: hit.position, min(before, Int(record.beforeReach))) {
        index &+= Int(anchor.sameBefore)
        continue
      }
      if record.behindReach > 0, !field.has(record.behind, behind: hit.position, min(behind, Int(record.behindReach))) {
        index &+= Int(anchor.sameBoth)
        continue
      }
      index &+= 1
      if record.left != known {
        known = record.left
        left.findStarts(record.left, before: hit.position)
      }
      guard left.reachedCount > 0 else { continue }
      right.findEnds(record.right, after: hit.position)
      add(left, right, to: &matches)
    }
  }

  @inline(__always)
  private static func add(
    _ left: ContextWalk, _ right: ContextWalk, to matches: inout ContiguousArray<PhraseMatch>
  ) {
    for end in 0..<right.reachedCount {
      for start in 0..<left.reachedCount {
        matches.append(
          PhraseMatch(
            start: UInt32(truncatingIfNeeded: left.reached[start].position),
            end: UInt32(truncatingIfNeeded: right.reached[end].position), accept: right.reached[end].accept,
            reach: left.reached[start].reach))
      }
    }
  }
}
