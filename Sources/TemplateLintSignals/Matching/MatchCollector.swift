internal import TemplateLintText

/// Turns the phrase matches of fields into signal matches: guards cancel, places decide, overlaps are merged.
enum MatchCollector {
  /// Adds what one automaton found in one field. Guards cancel only what they overlap, and only in their own language.
  static func collect(
    _ found: ContiguousArray<PhraseMatch>, items: UnsafeBufferPointer<FieldItem>, field: Int, place: Place,
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
        start: items[Int(match.start)].range.start, end: items[Int(match.end)].range.end)
      matches.append(SignalMatch(signal: target, field: Int16(truncatingIfNeeded: field), range: range))
    }
  }

  private static func isCancelled(_ match: PhraseMatch, by found: ContiguousArray<PhraseMatch>) -> Bool {
    found.contains { guardian in
      guardian.isGuard && guardian.signal == match.signal && guardian.start <= match.end && match.start <= guardian.end
    }
  }

  /// Signal, field and start as one number, in that order; fields begin at -1.
  @inline(__always)
  private static func key(_ match: SignalMatch) -> UInt64 {
    UInt64(match.signal) << 48 | UInt64(UInt16(bitPattern: match.field &+ 1)) << 32 | UInt64(match.range.start)
  }

  /// Orders matches by signal, field and position, and merges those of one signal that overlap.
  static func merge(_ matches: inout ContiguousArray<SignalMatch>) {
    guard matches.count > 1 else { return }
    matches.sort { a, b in
      let (first, second) = (key(a), key(b))
      if first != second { return first < second }
      if a.range.end != b.range.end { return a.range.end > b.range.end }
      return a.node < b.node
    }
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
}
