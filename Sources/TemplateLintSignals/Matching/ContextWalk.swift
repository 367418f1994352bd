/// Compares what stands around an anchor with the two graphs of an automaton, over the items of one field.
///
/// A walk is a list of points, each added once: so many nodes at so many items, whatever the number of ways to them.
struct ContextWalk {
  struct Point {
    var node: UInt32
    /// Left: the item right of it. Right: the item left of it.
    var position: Int32
  }

  /// The beginning of a match, or its end.
  struct Reach {
    var position: Int32
    var accept: UInt16
    /// See `PhraseMatch.reach`.
    var reach: UInt16
  }

  /// A run of items as one automaton sees it; no phrase goes beyond it.
  struct Field {
    let nodes: UnsafePointer<NodeRecord>
    let edges: UnsafePointer<EdgeRecord>
    let gaps: UnsafePointer<GapRecord>
    let marks: UnsafePointer<ItemMark>
    /// Number of items.
    let count: Int
    /// Whether the field ends with the last of them.
    let endsField: Bool
    let symbols: UnsafePointer<UInt16>
    let bits: UnsafePointer<UInt64>

    /// Whether a word has a symbol.
    @inline(__always)
    func has(_ symbol: UInt16, _ mark: ItemMark) -> Bool {
      guard mark.signature & ItemMark.signature(of: symbol) != 0 else { return false }
      if mark.bits != 0 { return bits[Int(mark.bits) &+ Int(symbol >> 6)] & ItemMark.signature(of: symbol) != 0 }
      for index in Int(mark.firstSymbol)..<Int(mark.firstSymbol) &+ Int(mark.symbolCount) where symbols[index] == symbol {
        return true
      }
      return false
    }

    /// Whether the word of an item has a symbol.
    @inline(__always)
    func has(_ symbol: UInt16, _ item: Int) -> Bool { has(symbol, marks[item]) }

    /// Whether one of the `count` items right before one has a symbol.
    @inline(__always)
    func has(_ symbol: UInt16, before position: Int, _ count: Int) -> Bool {
      var item = position &- 1
      while item >= position &- count {
        if has(symbol, item) { return true }
        item &-= 1
      }
      return false
    }

    /// Whether one of the `count` items right behind one has a symbol.
    @inline(__always)
    func has(_ symbol: UInt16, behind position: Int, _ count: Int) -> Bool {
      var item = position &+ 1
      while item <= position &+ count {
        if has(symbol, item) { return true }
        item &+= 1
      }
      return false
    }

    /// How many items before one may have a part in the same phrase, as far as gaps reach.
    @inline(__always)
    func reachBefore(_ position: Int) -> Int {
      var count = 0
      while count <= PackFormat.gapLimit, hasBefore(position &- count) { count &+= 1 }
      return count
    }

    /// How many items behind one may.
    @inline(__always)
    func reachBehind(_ position: Int) -> Int {
      var count = 0
      while count <= PackFormat.gapLimit, hasBehind(position &+ count) { count &+= 1 }
      return count
    }

    /// Whether the item before this one may have a part in the same phrase.
    @inline(__always)
    func hasBefore(_ position: Int) -> Bool { position > 0 && marks[position].isJoined }

    /// The same of the item behind this one.
    @inline(__always)
    func hasBehind(_ position: Int) -> Bool { position &+ 1 < count && marks[position &+ 1].isJoined }
  }

  /// Far above what text reaches; it bounds what hostile text can cost.
  static let pointLimit = 512

  private let field: Field
  private let points: UnsafeMutablePointer<Point>
  private var pointCount = 0
  /// What the last walk found.
  let reached: UnsafeMutablePointer<Reach>
  private(set) var reachedCount = 0

  /// `points` and `reached` have room for `pointLimit` each.
  init(_ field: Field, points: UnsafeMutablePointer<Point>, reached: UnsafeMutablePointer<Reach>) {
    self.field = field
    self.points = points
    self.reached = reached
  }

  /// Finds where phrases begin whose left side is at `node`, right before the item at `position`.
  @inline(__always)
  mutating func findStarts(_ node: UInt32, before position: Int) {
    reachedCount = 0
    var node = node
    var position = position
    var record = field.nodes[Int(node)]
    // Most contexts are a few words in a row.
    while record.isChain {
      guard field.hasBefore(position), field.has(record.symbol, position &- 1) else { return }
      position &-= 1
      node = record.firstEdge
      record = field.nodes[Int(node)]
    }
    if record.isEnd { return endLeft(record, position) }
    walkLeft(node, position)
  }

  @inline(__always)
  private mutating func endLeft(_ record: NodeRecord, _ position: Int) {
    if record.accept != PackFormat.nothing { reach(position, record.accept, PhraseMatch.always) }
    if record.fieldAccept != PackFormat.nothing { reach(position, record.fieldAccept, 0) }
  }

  @inline(never)
  private mutating func walkLeft(_ node: UInt32, _ position: Int) {
    pointCount = 0
    push(node, position)
    var next = 0
    while next < pointCount {
      let at = Int(points[next].position)
      let record = field.nodes[Int(points[next].node)]
      next &+= 1
      endLeft(record, at)
      if field.hasBefore(at) { step(record, over: at &- 1) }
      for index in Int(record.firstGap)..<Int(record.firstGap) &+ Int(record.gapCount) {
        let beyond = field.nodes[Int(field.gaps[index].node)]
        let length = Int(field.gaps[index].length)
        if beyond.fieldAccept != PackFormat.nothing { reach(at, beyond.fieldAccept, UInt16(truncatingIfNeeded: length)) }
        var item = at
        while at &- item <= length, field.hasBefore(item) {
          item &-= 1
          step(beyond, over: item)
        }
      }
    }
  }

  /// Finds where phrases end whose right side is at `node`, right behind the item at `position`.
  @inline(__always)
  mutating func findEnds(_ node: UInt32, after position: Int) {
    reachedCount = 0
    var node = node
    var position = position
    var record = field.nodes[Int(node)]
    while record.isChain {
      guard field.hasBehind(position), field.has(record.symbol, position &+ 1) else { return }
      position &+= 1
      node = record.firstEdge
      record = field.nodes[Int(node)]
    }
    if record.isEnd { return endRight(record, position) }
    walkRight(node, position)
  }

  @inline(__always)
  private mutating func endRight(_ record: NodeRecord, _ position: Int) {
    if record.accept != PackFormat.nothing { reach(position, record.accept, 0) }
    if record.fieldAccept != PackFormat.nothing, field.endsField, position &+ 1 == field.count { reach(position, record.fieldAccept, 0) }
  }

  @inline(never)
  private mutating func walkRight(_ node: UInt32, _ position: Int) {
    pointCount = 0
    push(node, position)
    var next = 0
    while next < pointCount {
      let at = Int(points[next].position)
      let record = field.nodes[Int(points[next].node)]
      next &+= 1
      endRight(record, at)
      if field.hasBehind(at) { step(record, over: at &+ 1) }
      for index in Int(record.firstGap)..<Int(record.firstGap) &+ Int(record.gapCount) {
        let beyond = field.nodes[Int(field.gaps[index].node)]
        let length = Int(field.gaps[index].length)
        var item = at
        while item &- at <= length, field.hasBehind(item) {
          item &+= 1
          step(beyond, over: item)
        }
      }
    }
  }

  /// Adds every point that a node's steps over one item lead to.
  @inline(__always)
  private mutating func step(_ record: NodeRecord, over item: Int) {
    guard record.edgeCount > 0, field.has(record.symbol, item) else { return }
    if record.edgeCount == 1 { return push(record.firstEdge, item) }
    let first = Int(record.firstEdge)
    for index in first..<first &+ Int(record.edgeCount) where field.has(field.edges[index].symbol, item) {
      push(field.edges[index].node, item)
    }
  }

  @inline(__always)
  private mutating func push(_ node: UInt32, _ position: Int) {
    for index in 0..<pointCount where points[index].node == node && Int(points[index].position) == position { return }
    guard pointCount < Self.pointLimit else { return }
    points[pointCount] = Point(node: node, position: Int32(truncatingIfNeeded: position))
    pointCount &+= 1
  }

  @inline(__always)
  private mutating func reach(_ position: Int, _ accept: UInt16, _ reach: UInt16) {
    guard reachedCount < Self.pointLimit else { return }
    reached[reachedCount] = Reach(position: Int32(truncatingIfNeeded: position), accept: accept, reach: reach)
    reachedCount &+= 1
  }
}
