internal import TemplateLintText

/// Turns the phrase matches of fields into signal matches: guards cancel, places decide, overlaps are merged.
enum MatchCollector {
  /// Adds what one automaton found in one field. Guards cancel only what they overlap, and only in their own language.
  /// The field's items begin at `first` of `items`.
  static func collect(
    _ found: ContiguousArray<PhraseMatch>, items: ContiguousArray<FieldItem>, from first: Int, field: Int, place: Place,
    routing: Routing, into matches: inout ContiguousArray<SignalMatch>
  ) {
    guard !found.isEmpty else { return }
    var guards = SignalSet()
    for match in found where match.isGuard { guards.insert(Int(match.signal)) }
    for match in found where !match.isGuard {
      let target = routing.target(match.signal, at: place)
      guard target != Routing.nothing else { continue }
      if guards.contains(Int(match.signal)), Self.isCancelled(match, by: found) { continue }
      let range = ByteRange(
        start: items[first + Int(match.start)].range.start, end: items[first + Int(match.end)].range.end)
      matches.append(SignalMatch(signal: target, field: Int16(truncatingIfNeeded: field), range: range))
    }
  }

  private static func isCancelled(_ match: PhraseMatch, by found: ContiguousArray<PhraseMatch>) -> Bool {
    found.contains { guardian in
      guardian.isGuard && guardian.signal == match.signal && guardian.start <= match.end && match.start <= guardian.end
    }
  }

  /// Field and start as one number, in that order; fields begin at -1.
  @inline(__always)
  private static func key(_ match: SignalMatch) -> UInt64 {
    UInt64(UInt16(bitPattern: match.field &+ 1)) << 32 | UInt64(match.range.start)
  }

  /// Orders matches by signal, field and position, and merges those of one signal that overlap.
  static func merge(_ matches: inout ContiguousArray<SignalMatch>) {
    guard matches.count > 1 else { return }
    sort(&matches)
    var last = 0
    for index in 1..<matches.count {
      let match = matches[index]
      let known = matches[last]
      if match == known { continue }
      let isText = match.field >= 0 && match.node < 0 && known.node < 0
      if isText, match.signal == known.signal, match.field == known.field, match.range.overlaps(known.range) {
        matches[last].range.end = max(known.range.end, match.range.end)
      } else {
        last += 1
        matches[last] = match
      }
    }
    matches.removeLast(matches.count - last - 1)
  }

  /// Puts the matches of each signal together by counting, then orders the few of one signal by their places.
  private static func sort(_ matches: inout ContiguousArray<SignalMatch>) {
    let count = matches.count
    withUnsafeTemporaryAllocation(of: SignalMatch.self, capacity: count) { sorted in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: PackFormat.signalLimit + 1) { ends in
        ends.initialize(repeating: 0)
        for match in matches { ends[Int(match.signal) &+ 1] &+= 1 }
        for signal in 1...PackFormat.signalLimit { ends[signal] &+= ends[signal &- 1] }
        for match in matches {
          sorted.initializeElement(at: Int(ends[Int(match.signal)]), to: match)
          ends[Int(match.signal)] &+= 1
        }
        var first = 0
        for end in ends[..<PackFormat.signalLimit] where Int(end) > first {
          order(UnsafeMutableBufferPointer(rebasing: sorted[first..<Int(end)]))
          first = Int(end)
        }
        matches.withUnsafeMutableBufferPointer { _ = $0.update(from: sorted) }
      }
    }
  }

  /// Matches of one signal come nearly in order. A hostile text can have very many.
  private static func order(_ matches: UnsafeMutableBufferPointer<SignalMatch>) {
    guard matches.count > 1 else { return }
    if matches.count > 64 {
      var matches = matches  // A pointer: what it leads to is sorted.
      return matches.sort(by: precedes)
    }
    for index in 1..<matches.count {
      let match = matches[index]
      var place = index
      while place > 0, precedes(match, matches[place &- 1]) {
        matches[place] = matches[place &- 1]
        place &-= 1
      }
      matches[place] = match
    }
  }

  /// Field (-1 first) and start, then the longer one, then the node: within one signal.
  @inline(__always)
  private static func precedes(_ a: SignalMatch, _ b: SignalMatch) -> Bool {
    let (first, second) = (key(a), key(b))
    if first != second { return first < second }
    if a.range.end != b.range.end { return a.range.end > b.range.end }
    return a.node < b.node
  }
}
