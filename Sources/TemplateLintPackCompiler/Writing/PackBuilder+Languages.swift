internal import TemplateLintSignals
internal import TemplateLintText

extension PackBuilder {
  /// Writes the lexicons, by code, then the languages that are only recognised.
  mutating func storeLanguages() {
    var words = FunctionWords()
    for lexicon in lexicons {
      var record = emptyRecord(lexicon.language.string, lexicon.name, lexicon.scripts)
      record.flags = LanguageRecord.hasLexicon
      if lexicon.language.string == LexiconSource.anyLanguage { record.flags |= LanguageRecord.isAlwaysOn }
      if missingAnchors(lexicon).isEmpty { record.flags |= LanguageRecord.isComplete }
      let phrases = anchoredPhrases(of: lexicon)
      image.store(phrases, prefixes: lexicon.prefixes.map { folded($0.string) }, into: &record)
      image.languages.append(record)
      words.add(lexicon.functionWords, of: Int(record.index))
    }
    for language in sources.languages.languages {
      let record = emptyRecord(language.code.string, language.name, language.scripts)
      image.languages.append(record)
      words.add(language.functionWords, of: Int(record.index))
    }
    words.store(in: &image)
    storeLetters()
  }

  private func folded(_ text: String) -> String { String(decoding: Folding.fold(text), as: UTF8.self) }

  /// The anchor signals without phrases or examples in a lexicon.
  func missingAnchors(_ lexicon: LexiconSource) -> [String] {
    anchors.filter { anchor in
      !lexicon.entries.contains { $0.signal.string == anchor && !$0.phrases.isEmpty && !$0.hits.isEmpty }
    }
  }

  private mutating func emptyRecord(_ code: String, _ name: String, _ scripts: [Script]) -> LanguageRecord {
    let nothing = RunRecord(start: 0, count: 0)
    return LanguageRecord(
      code: image.store(code), name: image.store(name), index: UInt32(languageIndices[code] ?? 0),
      scripts: scripts.reduce(0) { $0 | 1 << UInt32($1.rawValue) }, flags: 0, shortestInfix: 0, longestInfix: 0,
      prefixes: nothing, literalSlots: nothing, literals: nothing, kinds: nothing, nodes: nothing, edges: nothing,
      gaps: nothing, anchors: nothing, symbolAnchors: nothing, filters: nothing)
  }

  private mutating func anchoredPhrases(of lexicon: LexiconSource) -> AnchoredPhrases {
    let literals = LiteralReader()
    var sets = PhraseSets(lexicon, literals, &phraseProblems)
    var anchored = AnchoredPhrases(sets: sets.members, counts: WordCounts(lexicon))
    for entry in lexicon.entries {
      guard let signal = ids[entry.signal.string] else {
        let hint = suggestion(for: entry.signal.string, among: ids.keys, after: phraseProblems.count)
        phraseProblems.append(entry.signal.position.problem("unknown signal `\(entry.signal.string)`\(hint)"))
        continue
      }
      for phrase in entry.phrases { add(phrase, UInt16(signal), literals, &sets, &anchored) }
      for phrase in entry.guards { add(phrase, UInt16(signal) | PackFormat.guardBit, literals, &sets, &anchored) }
    }
    do {
      try anchored.finish()
    } catch {
      problems.append(lexicon.language.position.problem("the lexicon has too many different alternatives"))
    }
    return anchored
  }

  private mutating func add(
    _ phrase: SourceText, _ accept: UInt16, _ literals: LiteralReader, _ sets: inout PhraseSets,
    _ anchored: inout AnchoredPhrases
  ) {
    do throws(CompileProblem) {
      let items = try PhraseParser.parse(phrase, literals)
      let before = phraseProblems.count
      sets.check(PhraseSets.names(in: [items]), phrase.position, &phraseProblems)
      guard phraseProblems.count == before else { return }
      guard !sets.isTooLarge(items) else { throw Self.tooManyForms(phrase) }
      try Self.add(items, accept, phrase, &anchored)
    } catch {
      phraseProblems.append(error)
    }
  }

  private static func add(
    _ items: [PhraseItem], _ accept: UInt16, _ phrase: SourceText, _ anchored: inout AnchoredPhrases
  ) throws(CompileProblem) {
    do {
      try anchored.add(items, accept: accept)
    } catch {
      throw tooManyForms(phrase)
    }
  }

  private static func tooManyForms(_ phrase: SourceText) -> CompileProblem {
    phrase.position.problem("the phrase has too many forms: `\(phrase.string)`; use fewer nested alternatives")
  }

  private mutating func storeLetters() {
    var letters: [UInt32: UInt64] = [:]
    for entry in sources.languages.letters {
      guard let language = languageIndices[entry.code.string] else {
        let hint = suggestion(for: entry.code.string, among: languageIndices.keys)
        phraseProblems.append(entry.code.position.problem("unknown language `\(entry.code.string)`\(hint)"))
        continue
      }
      for scalar in entry.letters.string.unicodeScalars where scalar.value >= 0x80 {
        letters[scalar.value, default: 0] |= 1 << UInt64(language)
      }
    }
    image.letters = letters.sorted { $0.key < $1.key }.map { LetterRecord(codePoint: $0.key, languages: $0.value) }
  }
}

/// The function words of all languages, in one table.
private struct FunctionWords {
  private var words: [[UInt8]: UInt64] = [:]
  private var tokenizer = Tokenizer()

  /// Adds words; those of several tokens are left out, since texts are counted token by token.
  mutating func add(_ list: [SourceText], of language: Int) {
    for word in list {
      let buffer = tokenizer.tokenize(word.string)
      let tokens = buffer.tokens.filter { !$0.folded.isEmpty }
      guard tokens.count == 1, language < PackFormat.languageLimit else { continue }
      words[Array(buffer.folded[tokens[0].folded.indices]), default: 0] |= 1 << UInt64(language)
    }
  }

  func store(in image: inout PackImage) {
    let count = PackImage.slotCount(for: words.count)
    var slots = [WordRecord](repeating: WordRecord(hash: 0, count: 0, offset: 0, languages: 0), count: count)
    for (bytes, languages) in words.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let text = image.store(bytes)
      let hash = FoldedHash.of(bytes)
      var slot = FoldedHash.slot(hash, .exact, mask: count - 1)
      while slots[slot].count != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = WordRecord(hash: hash, count: text.count, offset: text.offset, languages: languages)
    }
    image.functionWords = slots
  }
}
