/// A combination or floor with its condition.
struct Combination: @unchecked Sendable {
  let signal: Int
  // Unchecked because of the pointer: immutable, and kept alive by the `SignalPack` that owns this.
  private let code: UnsafeBufferPointer<UInt16>
  /// Sets of signals, from each of which one at least must have been found for the condition to hold; most conditions are given up at the
  /// first or second of them, and their code is read for a few templates only.
  private let needed: [SignalSet]

  init(signal: Int, code: UnsafeBufferPointer<UInt16>) {
    self.signal = signal
    self.code = code
    needed = Self.needed(code)
  }

  /// Whether the condition holds for the signals found so far.
  @inline(__always)
  func holds(in reading: SignalReading) -> Bool {
    for set in needed where !set.meets(reading) { return false }
    return ExpressionCode.evaluate(code, reading)
  }

  /// `and` needs what both sides need. `or` needs one of the smallest sets of either side. What stands under `not` is not needed.
  private static func needed(_ code: UnsafeBufferPointer<UInt16>) -> [SignalSet] {
    var stack: [[SignalSet]] = []
    var next = 0
    while next < code.count {
      let word = code[next]
      next += 1
      switch word {
      case ExpressionCode.and, ExpressionCode.or:
        guard let right = stack.popLast(), let left = stack.popLast() else { return [] }
        stack.append(word == ExpressionCode.and ? left + right : either(left, right))
      case ExpressionCode.not:
        guard stack.popLast() != nil else { return [] }
        stack.append([])
      case ExpressionCode.anyOf:
        guard next + 1 < code.count else { return [] }
        stack.append([SignalSet(code[next], count: code[next + 1])])
        next += 2
      default: stack.append([SignalSet(word, count: 1)])
      }
    }
    return (stack.last ?? []).sorted { $0.count < $1.count }
  }

  private static func either(_ left: [SignalSet], _ right: [SignalSet]) -> [SignalSet] {
    guard var set = left.min(by: { $0.count < $1.count }), let other = right.min(by: { $0.count < $1.count }) else {
      return []
    }
    set.formUnion(other)
    return [set]
  }
}
