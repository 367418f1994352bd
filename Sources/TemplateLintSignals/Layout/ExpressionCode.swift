/// Postfix code of a combination's condition: values below `and` are signal indices.
package enum ExpressionCode {
  package static let and: UInt16 = 0xFFF0
  package static let or: UInt16 = 0xFFF1
  package static let not: UInt16 = 0xFFF2
  /// Pushes the bit "any signal of the run": followed by the first index and the count.
  package static let anyOf: UInt16 = 0xFFF3
  /// The deepest stack that the compiler emits and the evaluator takes.
  package static let stackLimit = 32

  /// Evaluates one expression over the signals that were found; false for code that is not well formed.
  static func evaluate(_ code: UnsafeBufferPointer<UInt16>, _ reading: SignalReading) -> Bool {
    var stack: UInt32 = 0  // A bit a value, the newest lowest: 32 deep, and no array for each template.
    var depth = 0
    var next = code.startIndex
    while next < code.endIndex {
      let word = code[next]
      next += 1
      switch word {
      case and, or:
        guard depth >= 2 else { return false }
        let a = stack & 1
        let b = (stack >> 1) & 1
        stack = (stack >> 2) << 1 | (word == and ? a & b : a | b)
        depth -= 1
      case not:
        guard depth >= 1 else { return false }
        stack ^= 1
      case anyOf:
        guard next + 1 < code.endIndex, depth < stackLimit else { return false }
        let first = Int(code[next])
        let end = min(first + Int(code[next + 1]), PackFormat.signalLimit)
        next += 2
        stack = stack << 1 | (hasAny(first, end, reading) ? 1 : 0)
        depth += 1
      default:
        guard depth < stackLimit, Int(word) < PackFormat.signalLimit else { return false }
        stack = stack << 1 | (reading.has(Int(word)) ? 1 : 0)
        depth += 1
      }
    }
    return depth == 1 && stack & 1 == 1
  }

  /// Whether any signal from `first` up to `end` was found.
  private static func hasAny(_ first: Int, _ end: Int, _ reading: SignalReading) -> Bool {
    var first = first
    while first < end {
      let last = min(end, (first | 63) + 1)
      let bits = reading.found[first >> 6] >> UInt64(first & 63)
      let count = last - first
      if bits & (count == 64 ? ~0 : (1 << UInt64(count)) - 1) != 0 { return true }
      first = last
    }
    return false
  }
}
