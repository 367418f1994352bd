/// A combination or floor with its condition.
struct Combination: @unchecked Sendable {
  let signal: Int
  // Unchecked because of the pointer: immutable, and kept alive by the `SignalPack` that owns this.
  private let code: UnsafeBufferPointer<UInt16>
  /// The signals without any of which the condition cannot hold; nil where it can hold without any signal.
  private let needed: SignalSet?

  init(signal: Int, code: UnsafeBufferPointer<UInt16>) {
    self.signal = signal
    self.code = code
    needed = ExpressionCode.evaluate(code, SignalReading()) ? nil : Self.positive(code)
  }

  /// Whether the condition holds for the signals found so far.
  @inline(__always)
  func holds(in reading: SignalReading) -> Bool {
    if let needed, !needed.meets(reading) { return false }
    return ExpressionCode.evaluate(code, reading)
  }

  /// The signals that stand under an even number of `not`.
  private static func positive(_ code: UnsafeBufferPointer<UInt16>) -> SignalSet {
    var stack: [(positive: SignalSet, negative: SignalSet)] = []
    var next = 0
    while next < code.count {
      let word = code[next]
      next += 1
      switch word {
      case ExpressionCode.and, ExpressionCode.or:
        guard let top = stack.popLast(), !stack.isEmpty else { break }
        stack[stack.count - 1].positive.formUnion(top.positive)
        stack[stack.count - 1].negative.formUnion(top.negative)
      case ExpressionCode.not:
        guard let top = stack.popLast() else { break }
        stack.append((top.negative, top.positive))
      case ExpressionCode.anyOf:
        guard next + 1 < code.count else { break }
        var set = SignalSet()
        for signal in Int(code[next])..<Int(code[next]) + Int(code[next + 1]) { set.insert(signal) }
        stack.append((set, SignalSet()))
        next += 2
      default:
        var set = SignalSet()
        set.insert(Int(word))
        stack.append((set, SignalSet()))
      }
    }
    return stack.last?.positive ?? SignalSet()
  }
}
