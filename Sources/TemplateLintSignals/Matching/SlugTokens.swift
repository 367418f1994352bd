internal import TemplateLintText

/// The words of names and URLs, where underscores, hyphens, slashes and the like stand between words.
enum SlugTokens {
  /// Appends tokens that tile `range`: words in ASCII letters and digits, folded to lower case, and signs between them.
  static func append(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, to buffer: inout TokenBuffer) {
    var index = Int(range.start)
    let end = min(Int(range.end), text.count)
    while index < end {
      let start = index
      let foldedStart = buffer.folded.count
      var hash = FoldedHash.seed
      var isNumber = true
      while index < end, let byte = letterOrDigit(text[index]) {
        buffer.folded.append(byte)
        isNumber = isNumber && byte <= UInt8(ascii: "9")
        hash = FoldedHash.step(hash, byte)
        index += 1
      }
      if index > start {
        buffer.tokens.append(
          Token(
            range: ByteRange(start, index), folded: ByteRange(foldedStart, buffer.folded.count), hash: hash,
            kind: isNumber ? .number : .word, script: .latin, flags: TokenFlags(rawValue: 0)))
      }
      let signs = index
      while index < end, letterOrDigit(text[index]) == nil { index += 1 }
      if index > signs {
        buffer.tokens.append(
          Token(
            range: ByteRange(signs, index), folded: ByteRange(buffer.folded.count, buffer.folded.count), hash: 0, kind: .space,
            script: .common, flags: TokenFlags(rawValue: 0)))
      }
    }
  }

  private static func letterOrDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    // Names in other scripts are invalid for Meta and still words.
    case 0x80...: byte
    default: nil
    }
  }
}
