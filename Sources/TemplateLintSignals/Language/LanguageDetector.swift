internal import TemplateLintText

/// Finds the language of a template's text: scripts first, then function words and letters, then what was declared.
struct LanguageDetector {
  /// What the text says about its language.
  struct Outcome {
    /// Index of the language; nil where the text has no words, or words of a language that is not known at all.
    var language: Int?
    /// Another language that the text fits nearly as well: its phrases count too.
    var second: Int?
    /// Whether there were words that no known language explains.
    var isUnknown = false
  }

  /// A function word that one language alone has weighs this much; shared ones are divided among their languages.
  private static let wordWeight = 24
  /// A letter that few languages have, counted once a word.
  private static let letterWeight = 12
  /// Below this evidence the declared language is believed.
  private static let littleEvidence = 60
  /// Share of words, in percent, that must be in a script other than Latin for the text to count as written in it.
  private static let scriptShare = 30
  /// From this many words on, a text without function words is in no known language.
  private static let manyWords = 14

  private static let nonASCII = TokenFlags.nonASCII.rawValue
  private static let latin = Int(Script.latin.rawValue)
  private static let common = Int(Script.common.rawValue)

  private var scores = ContiguousArray(repeating: 0, count: PackFormat.languageLimit)
  private var scripts = ContiguousArray(repeating: 0, count: Script.allCases.count)
  private var wordCount = 0
  /// Words with a Latin letter that no known language writes.
  private var strangeCount = 0

  /// Whether the text has any words.
  var sawWords: Bool { wordCount > 0 }

  /// Forgets the last text.
  mutating func begin() {
    for index in scores.indices { scores[index] = 0 }
    for index in scripts.indices { scripts[index] = 0 }
    wordCount = 0
    strangeCount = 0
  }

  /// What a function word of so many languages counts for each of them.
  static func weight(ofWordIn languageCount: Int) -> UInt8 {
    languageCount == 0 ? 0 : UInt8(truncatingIfNeeded: wordWeight / languageCount)
  }

  /// Counts the words of one field.
  mutating func count(
    _ items: UnsafeBufferPointer<FieldItem>, _ register: WordRegister, _ text: UnsafeBufferPointer<UInt8>,
    _ tables: DetectionTables
  ) {
    for item in items where item.isTelling {
      wordCount += 1
      scripts[Int(item.script)] += 1
      var languages = register.languages[Int(item.word)]
      if languages != 0 { add(&languages, Int(register.weights[Int(item.word)])) }
      if item.isBeyondASCII { countLetters(text[item.range.indices], tables) }
    }
  }

  /// Counts one run of katakana.
  mutating func countRun(
    _ token: Token, folded: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ tables: DetectionTables
  ) {
    wordCount += 1
    scripts[Int(token.scriptCode)] += 1
    var languages = tables.languages(ofWord: folded[token.folded.indices], hash: token.hash)
    add(&languages, Int(Self.weight(ofWordIn: languages.nonzeroBitCount)))
    countLetters(text[token.range.indices], tables)
  }

  private mutating func countLetters(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ tables: DetectionTables) {
    guard let base = word.base.baseAddress else { return }
    var counted: UInt64 = 0
    var isStrange = false
    var index = word.startIndex
    while index < word.endIndex {
      let scalar = DecodedScalar(at: index, in: base, end: word.endIndex)
      index += scalar.length
      guard scalar.value >= 0x80, scalar.isValid else { continue }
      let writers = tables.languages(ofLetter: scalar.value)
      isStrange = isStrange || (writers == 0 && Self.isLatinBeyondWesternEurope(scalar.value))
      var languages = writers & ~counted
      counted |= languages
      if languages != 0 { add(&languages, max(1, Self.letterWeight / languages.nonzeroBitCount)) }
    }
    if isStrange { strangeCount += 1 }
  }

  /// Latin Extended A and B, IPA letters as West African alphabets use them, and Latin Extended Additional.
  private static func isLatinBeyondWesternEurope(_ scalar: UInt32) -> Bool {
    (0x0100...0x02AF).contains(scalar) || (0x1E00...0x1EFF).contains(scalar)
  }

  private mutating func add(_ languages: inout UInt64, _ weight: Int) {
    while languages != 0 {
      scores[languages.trailingZeroBitCount] += weight
      languages &= languages - 1
    }
  }

  /// Decides. `declared` is the index of the template's own language.
  func outcome(declared: Int?, tables: DetectionTables) -> Outcome {
    guard wordCount > 0 else { return Outcome(language: declared) }
    let script = mainScript()
    var candidates = tables.byScript[Int(script.rawValue)]
    // Without kana the text is Chinese, with some it is Japanese.
    if script == .han {
      let kana = tables.byScript[Int(Script.hiragana.rawValue)]
      candidates = candidates & ~kana != 0 ? candidates & ~kana : candidates
    }
    if script == .han, scripts[Int(Script.hiragana.rawValue)] + scripts[Int(Script.katakana.rawValue)] > 0 {
      candidates = tables.byScript[Int(Script.hiragana.rawValue)]
    }
    guard candidates != 0 else { return Outcome(isUnknown: true) }
    return choose(candidates, script, declared, tables)
  }

  private func choose(
    _ candidates: UInt64, _ script: Script, _ declared: Int?, _ tables: DetectionTables
  ) -> Outcome {
    var best = -1
    var second = -1
    for language in tables.languages.indices where candidates & (1 << UInt64(language)) != 0 {
      if best < 0 || scores[language] > scores[best] {
        second = best
        best = language
      } else if second < 0 || scores[language] > scores[second] {
        second = language
      }
    }
    // Whatever the short words seem to be: a language that writes letters of its own in every fifth word is none of those.
    if script == .latin, strangeCount >= 3, strangeCount * 5 >= wordCount { return Outcome(isUnknown: true) }
    let fits = declared.map { candidates & (1 << UInt64($0)) != 0 } ?? false
    // A long text without one function word of the declared language is not in it.
    if let declared, fits, declared != best, scores[declared] > 0 || wordCount < Self.manyWords {
      // Little text, or two languages that the text fits alike: the declaration decides.
      let gap = scores[best] - scores[declared]
      if gap * 100 < Self.littleEvidence * 40 || gap * 10 < scores[best] {
        return Outcome(language: declared, second: scores[best] > 0 ? best : nil)
      }
    }
    if scores[best] == 0 {
      if script == .latin, wordCount >= Self.manyWords { return Outcome(language: nil, isUnknown: true) }
      return Outcome(language: fits ? declared : only(candidates, script, tables))
    }
    if script == .latin, wordCount >= Self.manyWords, scores[best] < wordCount { return Outcome(isUnknown: true) }
    let isClose = second >= 0 && scores[second] * 4 >= scores[best] * 3
    return Outcome(language: best, second: isClose ? second : nil)
  }

  /// Without any evidence: the only language of the script, English for Latin, else the first one with a lexicon.
  private func only(_ candidates: UInt64, _ script: Script, _ tables: DetectionTables) -> Int? {
    if script == .latin { return tables.english }
    return candidates == 0 ? nil : candidates.trailingZeroBitCount
  }

  /// The script of the text: another one than Latin as soon as it has its share, since brands are written in Latin.
  private func mainScript() -> Script {
    var best = Script.latin
    var most = 0
    var others = 0
    for index in scripts.indices where scripts[index] > 0 && index != Self.latin && index != Self.common {
      others += scripts[index]
      if scripts[index] > most, let script = Script(rawValue: UInt8(index)) {
        most = scripts[index]
        best = script
      }
    }
    guard others > 0, others * 100 >= (others + scripts[Self.latin]) * Self.scriptShare else { return .latin }
    if best == .katakana || best == .hiragana { return .hiragana }
    return best
  }
}
