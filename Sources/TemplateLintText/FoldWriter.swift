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
}
