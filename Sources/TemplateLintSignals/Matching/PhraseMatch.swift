/// A phrase that was found in one field: positions are items, ends inclusive.
struct PhraseMatch {
  var start: UInt32
  var end: UInt32
  /// With `PackFormat.guardBit` for a guard.
  var accept: UInt16
  /// It counts only if the field begins at most so many items before `start`; `always` for any other match.
  var reach: UInt16

  static let always: UInt16 = 0xFFFF
  /// It does not count.
  static let never: UInt16 = 0xFFFE

  @inline(__always)
  var signal: UInt16 { accept & ~PackFormat.guardBit }
  @inline(__always)
  var isGuard: Bool { accept & PackFormat.guardBit != 0 }

  /// The same match so many items later.
  @inline(__always)
  func moved(by count: UInt32) -> PhraseMatch {
    PhraseMatch(start: start &+ count, end: end &+ count, accept: accept, reach: reach)
  }
}
