import TemplateLintText
import Testing

/// Folding takes away what normalization takes away: texts that Unicode holds for the same fold to the same bytes. Exceptions are
/// few, and each is named here.
@Suite struct NormalizationTests {
  private typealias Row = [String]

  /// Compatibility forms that folding keeps apart on purpose: letters of Thai, Lao and Korean keyboards that are typed as one, and
  /// signs whose text is more than three times as long as they are.
  private static func isKept(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E33, 0x0EB3, 0x0EDC...0x0EDD: true
    case 0x3131...0x318E, 0x320E...0x321E, 0x326E...0x327E, 0xFFA0...0xFFDC: true
    case 0x2033, 0x2A0C, 0x3300...0x3357, 0x337F, 0xFDFA, 0xFDFB: true
    // A halfwidth voicing mark with nothing before it.
    case 0xFF9E, 0xFF9F: true
    default: false
    }
  }

  @Test(.enabled(if: UnicodeData.isInstalled, UnicodeData.reason))
  func canonicallyEqualTextsFoldAlike() throws {
    let rows = try Self.rows()
    #expect(rows.count > 19_000)
    var reordered = 0
    for row in rows {
      let folded = row.prefix(3).map { Array(Folding.fold($0)) }
      if folded[0] == folded[1], folded[1] == folded[2] { continue }
      // Marks that folding keeps stay in the order in which they were typed.
      let sorted = folded.map { String(decoding: $0, as: UTF8.self).unicodeScalars.map(\.value).sorted() }
      #expect(sorted[0] == sorted[1] && sorted[1] == sorted[2], "\(Self.shown(row[0]))")
      reordered += 1
    }
    #expect(reordered < 300)
  }

  @Test(.enabled(if: UnicodeData.isInstalled, UnicodeData.reason))
  func compatibilityFormsFoldLikeWhatTheyStandFor() throws {
    var kept = 0
    // The second part of the file is about the order of marks.
    for row in try Self.rows() where row[0].unicodeScalars.count == 1 {
      guard let scalar = row[0].unicodeScalars.first?.value else { continue }
      let folded = [0, 3, 4].map { Array(Folding.fold(row[$0])) }
      if folded[0] == folded[1], folded[1] == folded[2] { continue }
      #expect(Self.isKept(scalar), "\(Self.shown(row[0]))")
      kept += 1
    }
    #expect(kept < 250)
  }

  @Test func anIotaBelowALetterIsAMarkHoweverItIsWritten() {
    for text in ["ᾳ", "ᾼ", "α\u{345}", "Α\u{345}", "ᾴ", "ά\u{345}"] {
      #expect(String(decoding: Folding.fold(text), as: UTF8.self) == "α", "\(Self.shown(text))")
    }
  }

  @Test func everyVoicedKanaIsOneLetterHoweverItIsWritten() {
    for (parts, whole) in [("ワ\u{3099}", "ヷ"), ("ヲ\u{3099}", "ヺ"), ("ゝ\u{3099}", "ゞ"), ("ヽ\u{3099}", "ヾ"), ("ｳﾞ", "ヴ")] {
      #expect(Folding.fold(parts) == Folding.fold(whole), "\(Self.shown(whole))")
    }
  }

  private static func shown(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }

  /// The columns of `NormalizationTest.txt`: source, NFC, NFD, NFKC, NFKD.
  private static func rows() throws -> [Row] {
    try UnicodeData.compressedText("NormalizationTest.txt.bz2").split(separator: "\n").compactMap { line in
      let fields = line.prefix { $0 != "#" }.split(separator: ";")
      guard fields.count >= 5, !line.hasPrefix("@") else { return nil }
      return fields.prefix(5).map { field in
        field.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
          .reduce(into: "") { $0.unicodeScalars.append($1) }
      }
    }
  }
}
