/// Finds the first ill-formed UTF-8 sequence; ASCII is passed over eight bytes at a time.
package enum UTF8Validation {
  /// The offset of the first byte that begins an ill-formed sequence, nil when the bytes are well-formed UTF-8.
  package static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    let end = bytes.count
    var offset = 0
    while offset < end {
      if base[offset] < 0x80 {
        while end - offset >= 8,
          raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          offset += 8
        }
        while offset < end, base[offset] < 0x80 { offset += 1 }
      } else {
        let scalar = DecodedScalar(at: offset, in: base, end: end)
        guard scalar.isValid else { return offset }
        offset += scalar.length
      }
    }
    return nil
  }

  /// The same for a span.
  package static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalidOffset(in: $0) }
  }
}
