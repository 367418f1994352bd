internal import TemplateLintText

/// The encodings that spreadsheets write, made UTF-8. Lines and columns stay what they were: both count UTF-16 units.
package enum SourceEncoding {
  /// A text as UTF-8.
  struct Decoded {
    var bytes: [UInt8]
    /// Behind a byte order mark.
    var start: Int
    /// The bytes are not those of the file.
    var isTranscoded: Bool
  }

  /// UTF-8 as it is, UTF-16 by its byte order mark, anything else as Windows-1252.
  ///
  /// - Parameter isPrefix: the bytes may end inside a sequence.
  static func decoded(_ bytes: [UInt8], isPrefix: Bool = false) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Decoded(bytes: bytes, start: 3, isTranscoded: false) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Decoded(bytes: utf16(bytes), start: 0, isTranscoded: true)
    }
    // The last three bytes of a prefix may be the beginning of a sequence.
    let checked = isPrefix ? bytes.dropLast(3) : bytes[...]
    if isUTF8(checked) || bytes.contains(0) { return Decoded(bytes: bytes, start: 0, isTranscoded: false) }
    return Decoded(bytes: windows1252(bytes), start: 0, isTranscoded: true)
  }

  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalidOffset(in: $0) } == nil
  }

  /// The first ill-formed sequence of a text that is UTF-8 for the most part; nil where Windows-1252 explains it better.
  static func faultOfBrokenUTF8(in bytes: [UInt8]) -> Int? {
    var fault: Int?
    var (good, bad) = (0, 0)
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var index = 0
      while index < buffer.count {
        let scalar = DecodedScalar(at: index, in: base, end: buffer.count)
        if !scalar.isValid {
          fault = fault ?? index
          bad += 1
        } else if scalar.length > 1 {
          good += 1
        }
        index += scalar.length
      }
    }
    return good >= bad && good > 0 || bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? fault : nil
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt8] {
    let isBigEndian = bytes[0] == 0xFE
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 2
    while index + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
        continue
      }
      let value = byte < 0xA0 ? c1[Int(byte) - 0x80] : UInt32(byte)
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return result
  }

  /// 0x80 to 0x9F; the five that are not assigned stay control characters.
  ///
  /// Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT (1998-04-15).
  private static let c1: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
