internal import TemplateLintText

/// Looks for a few ASCII words in short stretches of text: URLs.
enum TextSearch {
  /// Whether `range` has the text in any case of letters. `needle` is in lower case.
  static func contains(_ needle: StaticString, in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    let count = needle.utf8CodeUnitCount
    let end = min(Int(range.end), text.count)
    guard count > 0, Int(range.start) + count <= end else { return false }
    for start in Int(range.start)...end - count {
      var index = 0
      while index < count, lowerCase(text[start + index]) == needle.utf8Start[index] { index += 1 }
      if index == count { return true }
    }
    return false
  }

  private static func lowerCase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
