internal import CUnicodeTables

extension FoldWriter {
  /// A run of ASCII letters, eight at a time: gives its end and whether a small letter is among them. Writes up to eight
  /// bytes beyond what it counts.
  @inline(__always)
  mutating func appendLetters(
    _ base: UnsafePointer<UInt8>, from start: Int, end: Int
  ) -> (stop: Int, hasSmall: Bool) {
    var stop = start
    var small: UInt64 = 0
    while end &- stop >= 8 {
      let block = UnsafeRawPointer(base + stop).loadUnaligned(as: UInt64.self)
      let lower = block | 0x2020_2020_2020_2020
      let low = lower & 0x7F7F_7F7F_7F7F_7F7F
      // The high bit of each byte: below "a", above "z", or outside ASCII.
      let others =
        (~(low &+ 0x1F1F_1F1F_1F1F_1F1F) | (low &+ 0x0505_0505_0505_0505) | block) & 0x8080_8080_8080_8080
      UnsafeMutableRawPointer(output + written).storeBytes(of: lower, as: UInt64.self)
      guard others != 0 else {
        small |= block & 0x2020_2020_2020_2020
        hash = Self.hash(hash, lower)
        written &+= 8
        stop &+= 8
        continue
      }
      let bits = UInt64(truncatingIfNeeded: others.trailingZeroBitCount)
      // The letters, moved to the high bytes; zeros stand before them.
      let letters = (lower &<< (63 &- bits)) &<< 8
      small |= ((block &<< (63 &- bits)) &<< 8) & 0x2020_2020_2020_2020
      let count = Int(truncatingIfNeeded: bits &>> 3)
      // Always eight steps, the first of which are undone in advance: cheaper than a loop of unforeseeable length.
      hash = Self.hash(hash &* templatelint_fnv_unstep(UInt32(truncatingIfNeeded: 8 &- count)), letters)
      written &+= count
      return (stop &+ count, small != 0)
    }
    while stop < end, ASCII.isLetter(base[stop]) {
      small |= UInt64(base[stop] & 0x20)
      append(base[stop] | 0x20)
      stop &+= 1
    }
    return (stop, small != 0)
  }

  /// One step of FNV-1a.
  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt32) -> UInt32 { (hash ^ byte) &* 0x0100_0193 }

  /// As many steps as `count` says (0 to 3), over the low bytes of `value`.
  @inline(__always)
  static func steps(_ hash: UInt32, _ value: UInt32, count: Int) -> UInt32 {
    guard count > 0 else { return hash }
    let first = step(hash, value & 0xFF)
    guard count > 1 else { return first }
    let second = step(first, value &>> 8 & 0xFF)
    return count == 2 ? second : step(second, value &>> 16)
  }

  /// Eight steps of FNV-1a.
  @inline(__always)
  private static func hash(_ hash: UInt32, _ block: UInt64) -> UInt32 {
    var (hash, block) = (hash, block)
    for _ in 0..<8 {
      hash = (hash ^ UInt32(truncatingIfNeeded: block & 0xFF)) &* 0x0100_0193
      block &>>= 8
    }
    return hash
  }
}
