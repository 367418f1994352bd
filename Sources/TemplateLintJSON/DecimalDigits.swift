/// Whole numbers as decimal digits, without a `String` on the way.
package enum DecimalDigits {
  /// Enough bytes for any `Int` with its sign.
  static let limit = 20

  package static func append(_ number: Int, to output: inout [UInt8]) {
    if number >= 0, number < 10 { return output.append(0x30 + UInt8(truncatingIfNeeded: number)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit) { digits in
      guard let base = digits.baseAddress else { return }
      output.append(contentsOf: UnsafeBufferPointer(start: base, count: write(number, to: base)))
    }
  }

  /// Writes at most `limit` bytes and gives their number.
  @inline(__always)
  static func write(_ number: Int, to output: UnsafeMutablePointer<UInt8>) -> Int {
    var at = 0
    if number < 0 {
      output[0] = 0x2D
      at = 1
    }
    var rest = number.magnitude
    var end = at + 1
    var bound: UInt = 10
    while rest >= bound, end - at < 19 {
      end += 1
      bound &*= 10
    }
    var index = end
    while index > at {
      index -= 1
      output[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return end
  }
}
