/// A set of signals, by index.
struct SignalSet: Sendable {
  private(set) var words = InlineArray<4, UInt64>(repeating: 0)

  init() {}

  /// `count` signals in a row, as an expression's code names them.
  init(_ first: UInt16, count: UInt16) {
    for signal in Int(first)..<Int(first) + Int(count) { insert(signal) }
  }

  var count: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }

  mutating func insert(_ signal: Int) {
    guard signal >= 0, signal < PackFormat.signalLimit else { return }
    words[signal >> 6] |= 1 << UInt64(signal & 63)
  }

  func contains(_ signal: Int) -> Bool { words[signal >> 6] & (1 << UInt64(signal & 63)) != 0 }

  mutating func formUnion(_ other: SignalSet) {
    for word in 0..<4 { words[word] |= other.words[word] }
  }

  /// Whether any signal of the set was found.
  @inline(__always)
  func meets(_ reading: SignalReading) -> Bool {
    (words[0] & reading.found[0]) | (words[1] & reading.found[1]) | (words[2] & reading.found[2])
      | (words[3] & reading.found[3]) != 0
  }
}
