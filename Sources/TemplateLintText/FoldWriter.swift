internal import CUnicodeTables

/// Writes folded bytes and their FNV-1a hash. The room is the caller's promise: three bytes for each byte of source, and
/// `slack` more.
struct FoldWriter {
  /// Bytes beyond the folded text that may be written to.
  static let slack = 8

  let output: UnsafeMutablePointer<UInt8>
  /// Where this text began.
  let start: Int
  var written: Int
  var hash: UInt32 = 0x811C_9DC5

  @inline(__always)
  init(output: UnsafeMutablePointer<UInt8>, written: Int) {
    self.output = output
    self.start = written
    self.written = written
  }

  var count: Int { written - start }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    output[written] = byte
    written &+= 1
    hash = (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// Folds a stretch of source; false when it holds anything outside ASCII.
  mutating func append(_ base: UnsafePointer<UInt8>, _ range: Range<Int>, end: Int) -> Bool {
    var offset = range.lowerBound
    var isASCII = true
    while offset < range.upperBound {
      let byte = base[offset]
      if byte < 0x80 {
        append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        offset += 1
      } else {
        isASCII = false
        let scalar = DecodedScalar(at: offset, in: base, end: end)
        append(base + offset, scalar, UnicodeRecord(scalar.value))
        offset += scalar.length
      }
    }
    return isASCII
  }

  /// Folds one code point whose bytes start at `source`; an ill-formed sequence becomes U+FFFD.
  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ scalar: DecodedScalar, _ record: UnicodeRecord) {
    switch record.foldOperation {
    case 0...3: appendInline(record)
    case 4:
      guard scalar.isValid else { return appendReplacement() }
      for index in 0..<scalar.length { append(source[index]) }
    case 5: appendPool(offset: Int(record.foldValue & 0xFFFF), count: Int(record.foldValue >> 16))
    default: compose(source, scalar)
    }
  }

  /// The same for a code point of at most three bytes, whose folding is inline or itself.
  @inline(__always)
  mutating func appendSimple(_ source: UnsafePointer<UInt8>, _ record: UnicodeRecord) {
    guard record.foldOperation > 3 else { return appendInline(record) }
    append(source[0])
    append(source[1])
    append(source[2])
  }

  /// The bytes that the record itself holds.
  @inline(__always)
  mutating func appendInline(_ record: UnicodeRecord) {
    let value = record.foldValue
    let count = record.foldOperation
    guard count > 0 else { return }
    append(UInt8(truncatingIfNeeded: value))
    guard count > 1 else { return }
    append(UInt8(truncatingIfNeeded: value >> 8))
    guard count > 2 else { return }
    append(UInt8(truncatingIfNeeded: value >> 16))
  }

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

  @inline(never)
  private mutating func appendPool(offset: Int, count: Int) {
    let pool = templatelint_fold_pool_start()
    for index in offset..<(offset + count) { append(pool[index]) }
  }

  @inline(never)
  private mutating func appendReplacement() {
    append(0xEF)
    append(0xBF)
    append(0xBD)
  }

  /// Kana voicing marks and Hangul jamo join the code point before them; alone they stay.
  @inline(never)
  private mutating func compose(_ source: UnsafePointer<UInt8>, _ scalar: DecodedScalar) {
    if count >= 3, let joined = Self.composition(of: lastThreeByteScalar, with: scalar.value) {
      takeBackThree()
      append(UInt8(truncatingIfNeeded: 0xE0 | joined >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | joined >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | joined & 0x3F))
    } else {
      for index in 0..<scalar.length { append(source[index]) }
    }
  }

  /// Undoes three bytes; each step of FNV-1a can be turned back, because its prime is odd.
  private mutating func takeBackThree() {
    for _ in 0..<3 {
      written -= 1
      hash = (hash &* 0x359C_449B) ^ UInt32(output[written])
    }
  }

  private var lastThreeByteScalar: UInt32 {
    UInt32(output[written - 3] & 0x0F) << 12 | UInt32(output[written - 2] & 0x3F) << 6
      | UInt32(output[written - 1] & 0x3F)
  }

  private static func composition(of left: UInt32, with right: UInt32) -> UInt32? {
    switch right {
    case 0x1161...0x1175 where left >= 0x1100 && left <= 0x1112:
      return 0xAC00 + ((left - 0x1100) * 21 + (right - 0x1161)) * 28
    case 0x11A8...0x11C2 where left >= 0xAC00 && left <= 0xD7A3 && (left - 0xAC00) % 28 == 0:
      return left + right - 0x11A7
    case 0x3099, 0xFF9E: return voiced(left)
    case 0x309A, 0xFF9F: return semiVoiced(left)
    default: return nil
    }
  }

  /// Ka to to are every other code point before the voiced one; ha to ho every third.
  private static func voiced(_ kana: UInt32) -> UInt32? {
    let isKatakana = kana >= 0x30A1
    switch isKatakana ? kana - 0x60 : kana {
    case 0x3046: return isKatakana ? 0x30F4 : 0x3094
    case 0x304B...0x3062: return kana & 1 == 1 ? kana + 1 : nil
    case 0x3064...0x3069: return kana & 1 == 0 ? kana + 1 : nil
    case 0x306F...0x307D: return (kana - (isKatakana ? 0x30CF : 0x306F)) % 3 == 0 ? kana + 1 : nil
    default: return nil
    }
  }

  private static func semiVoiced(_ kana: UInt32) -> UInt32? {
    let hiragana = kana >= 0x30A1 ? kana - 0x60 : kana
    guard (0x306F...0x307D).contains(hiragana), (hiragana - 0x306F) % 3 == 0 else { return nil }
    return kana + 2
  }
}
