/// The folding that tokens and phrases share: case, width, compatibility forms, marks of Latin, Greek, Cyrillic, Arabic
/// and Hebrew, nukta and invisible characters do not matter after it; vowel signs of Indic scripts and Thai marks do.
package enum Folding {
  /// Folds one stretch of text and remembers where each byte came from. Ill-formed sequences become U+FFFD.
  package static func fold(_ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange) -> FoldedText {
    var text = FoldedText()
    let end = min(Int(range.end), bytes.count)
    let start = min(Int(range.start), end)
    text.bytes = ContiguousArray(repeating: 0, count: (end - start) * 3 + FoldWriter.slack)
    text.origins.reserveCapacity(end - start + 1)
    let written = text.bytes.withUnsafeMutableBufferPointer { output in
      guard let output = output.baseAddress, let base = bytes.baseAddress else { return 0 }
      var writer = FoldWriter(output: output, written: 0)
      var offset = start
      while offset < end {
        let scalar = DecodedScalar(at: offset, in: base, end: end)
        let next = offset + scalar.length
        _ = writer.append(base, offset..<next, end: end)
        while text.origins.count < writer.written { text.origins.append(UInt32(truncatingIfNeeded: offset)) }
        offset = next
      }
      return writer.written
    }
    text.bytes.removeLast(text.bytes.count - written)
    text.origins.append(UInt32(truncatingIfNeeded: end))
    return text
  }

  /// The folded bytes of a string.
  package static func fold(_ text: String) -> ContiguousArray<UInt8> {
    let bytes = ContiguousArray(text.utf8)
    return bytes.withUnsafeBufferPointer { fold($0, range: ByteRange(0, $0.count)).bytes }
  }

  /// FNV-1a, 32 bit: what `Token.hash` holds for the folded bytes.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}
