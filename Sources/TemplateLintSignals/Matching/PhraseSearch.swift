/// Finds the phrases of one language in one field: where a token is an anchor, its surroundings are compared. Keeps its
/// memory from field to field.
struct PhraseSearch {
  private var marks: ContiguousArray<ItemMark> = []
  /// By item: the index of its entry.
  private var indices: ContiguousArray<UInt32> = []
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
    var position = 0
    while position < items.count { position = findRun(at: position, items, automaton, &words) }
    resolution.resolve(&matches, items: items, greeting: greeting, starts: fieldStarts)
  }

  private mutating func reserve(_ count: Int) {
    guard marks.count < count else { return }
    marks.append(contentsOf: repeatElement(ItemMark(), count: count - marks.count))
    indices.append(contentsOf: repeatElement(0, count: count - indices.count))
  }

  /// Finds the phrases of the run that begins at an item, and gives the item behind it.
  private mutating func findRun(
    at first: Int, _ items: UnsafeBufferPointer<FieldItem>, _ automaton: Automaton, _ words: inout WordEntries
  ) -> Int {
    // Taken out, so that the rest may change while it is read.
    var indices: ContiguousArray<UInt32> = []
    swap(&indices, &self.indices)
    defer { swap(&indices, &self.indices) }
    var end = first
    var hash: UInt64 = 0
    var anchorCount: UInt32 = 0
    words.withTables { tables in
      indices.withUnsafeMutableBufferPointer { indices in
        repeat {
          let index = tables.indices[Int(items[end].word)]
          indices[end] = index
          hash = RunMemory.mix(hash, index)
          anchorCount |= tables.entries[Int(index)].anchorCount
          end &+= 1
        } while end < items.count && items[end].isJoined
      }
    }
    if anchorCount == 0 { return end }
    indices.withUnsafeBufferPointer { indices in
      let run = UnsafeBufferPointer(rebasing: indices[first..<end])
      let endsField = end == items.count
      if words.memory.recall(run, hash: hash, endsField: endsField, at: first, into: &matches) { return }
      let known = matches.count
      words.withTables { search(first..<end, run, endsField, automaton, $0) }
      words.memory.keep(run, hash: hash, endsField: endsField, at: first, matches, from: known)
    }
    return end
  }

  private mutating func search(
    _ range: Range<Int>, _ run: UnsafeBufferPointer<UInt32>, _ endsField: Bool, _ automaton: Automaton,
    _ tables: WordEntries.Tables
  ) {
    marks.withUnsafeMutableBufferPointer { marks in
      points.withUnsafeMutableBufferPointer { points in
        starts.withUnsafeMutableBufferPointer { starts in
          ends.withUnsafeMutableBufferPointer { ends in
            guard let marks = marks.baseAddress, let points = points.baseAddress, let starts = starts.baseAddress,
              let ends = ends.baseAddress
            else { return }
            for item in 0..<run.count {
              marks[item] = tables.entries[Int(run[item])].mark
              marks[item].isJoined = item > 0
            }
            let field = ContextWalk.Field(
              nodes: automaton.nodes, edges: automaton.edges, gaps: automaton.gaps, marks: marks, count: run.count,
              endsField: endsField, symbols: tables.symbols, bits: tables.bits)
            var left = ContextWalk(field, points: points, reached: starts)
            var right = ContextWalk(field, points: points, reached: ends)
            let known = matches.count
            for item in 0..<run.count where tables.entries[Int(run[item])].anchorCount > 0 {
              Self.follow(item, tables.entries[Int(run[item])], tables, field, &left, &right, into: &matches)
            }
            for index in known..<matches.count {
              matches[index] = matches[index].moved(by: UInt32(truncatingIfNeeded: range.lowerBound))
            }
          }
        }
      }
    }
  }

  /// Compares the surroundings of one anchor with everything that it is an anchor of.
  @inline(__always)
  private static func follow(
    _ position: Int, _ entry: WordEntries.Entry, _ tables: WordEntries.Tables, _ field: ContextWalk.Field,
    _ left: inout ContextWalk, _ right: inout ContextWalk, into matches: inout ContiguousArray<PhraseMatch>
  ) {
    let before = field.reachBefore(position)
    let behind = field.reachBehind(position)
    var known = UInt32.max
    var index = Int(entry.firstAnchor)
    let end = index &+ Int(entry.anchorCount)
    while index < end {
      let anchor = tables.anchors[index]
      let record = anchor.record
      // Nearly all end here.
      if record.beforeReach > 0, !field.has(record.before, before: position, min(before, Int(record.beforeReach))) {
        index &+= Int(anchor.sameBefore)
        continue
      }
      if record.behindReach > 0, !field.has(record.behind, behind: position, min(behind, Int(record.behindReach))) {
        index &+= Int(anchor.sameBoth)
        continue
      }
      index &+= 1
      if record.left != known {
        known = record.left
        left.findStarts(record.left, before: position)
      }
      guard left.reachedCount > 0 else { continue }
      right.findEnds(record.right, after: position)
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
