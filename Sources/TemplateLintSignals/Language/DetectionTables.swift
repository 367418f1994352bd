internal import TemplateLintText

/// Function words, letters and scripts of every language that is recognised, of all packs together.
struct DetectionTables: Sendable {
  let languages: [SignalLanguage]
  /// Bits of `Script`, by language.
  let scripts: ContiguousArray<UInt32>
  /// Languages that write in a script, by `Script`.
  let byScript: ContiguousArray<UInt64>
  /// Indices of the languages whose codes are those of ISO 639-1; names of templates have a lexicon and no language.
  let spoken: UInt64
  let english: Int?
  private let words: ContiguousArray<WordTable>
  /// Bit `c` is set for the letter `c` that some language is known by: most letters of a text are none.
  private let letters: ContiguousArray<UInt64>

  init(_ packs: [PackTables]) throws(PackError) {
    var languages: [SignalLanguage] = []
    var scripts: ContiguousArray<UInt32> = []
    var spoken: UInt64 = 0
    for tables in packs {
      for record in tables.languages {
        let index = Int(record.index)
        // A pack that adds phrases to a language of another pack repeats that language's index.
        if index < languages.count { continue }
        guard index == languages.count, index < PackFormat.languageLimit else { throw .tooMany }
        languages.append(
          SignalLanguage(
            code: tables.string(record.code), name: tables.string(record.name),
            hasLexicon: record.flags & LanguageRecord.hasLexicon != 0,
            isAssessed: record.flags & LanguageRecord.isComplete != 0))
        scripts.append(record.scripts)
        if record.flags & LanguageRecord.isAlwaysOn == 0 { spoken |= 1 << UInt64(index) }
      }
    }
    var byScript = ContiguousArray<UInt64>(repeating: 0, count: Script.allCases.count)
    for (language, mask) in scripts.enumerated() {
      for script in Script.allCases where mask & (1 << UInt32(script.rawValue)) != 0 {
        byScript[Int(script.rawValue)] |= (1 << UInt64(language)) & spoken
      }
    }
    words = ContiguousArray(packs.map { WordTable($0) })
    var letters = ContiguousArray<UInt64>(repeating: 0, count: 1024)
    for letter in packs.flatMap(\.letters) where letter.codePoint <= 0xFFFF {
      letters[Int(letter.codePoint >> 6)] |= 1 << UInt64(letter.codePoint & 63)
    }
    self.letters = letters
    self.languages = languages
    self.scripts = scripts
    self.byScript = byScript
    self.spoken = spoken
    english = languages.firstIndex { $0.code == "en" }
  }

  /// The languages that have a folded word among their function words.
  @inline(__always)
  func languages(ofWord word: Slice<UnsafeBufferPointer<UInt8>>, hash: UInt32) -> UInt64 {
    var found: UInt64 = 0
    for table in words { found |= table.languages(of: word, hash: hash) }
    return found
  }

  /// The languages that write a letter which few others have; 0 for ordinary letters.
  @inline(__always)
  func languages(ofLetter codePoint: UInt32) -> UInt64 {
    if codePoint <= 0xFFFF, letters[Int(codePoint >> 6)] & (1 << UInt64(codePoint & 63)) == 0 { return 0 }
    return search(codePoint)
  }

  private func search(_ codePoint: UInt32) -> UInt64 {
    var found: UInt64 = 0
    for table in words { found |= table.languages(ofLetter: codePoint) }
    return found
  }

  /// The language of a locale such as `pt_BR` or `zh-Hant`; `fil` and `tl` are one.
  func language(ofLocale locale: some Sequence<UInt8>) -> Int? {
    var code: [UInt8] = []
    for byte in locale {
      guard let letter = Self.lowerCase(byte), code.count < 8 else { break }
      code.append(letter)
    }
    guard !code.isEmpty else { return nil }
    let spelling = Self.otherCodes[String(decoding: code, as: UTF8.self)]
    return languages.firstIndex { language in
      spelling.map { language.code == $0 } ?? language.code.utf8.elementsEqual(code)
    }
  }

  private static func lowerCase(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// Codes that were withdrawn from ISO 639-1, and others for the same language.
  private static let otherCodes = ["iw": "he", "in": "id", "tl": "fil", "nb": "no", "nn": "no", "ji": "yi"]
}
