package import TemplateLintJSON
package import TemplateLintModel
package import TemplateLintText

/// Reads templates: tokens, language, signals. Keeps its memory from template to template; one a thread.
package struct SignalMatcher: Sendable {
  package let pack: SignalPack
  package let wording: WordingTable
  /// Names that are no evidence.
  package var vocabulary = Vocabulary()
  /// The tokens of the last template that was read.
  package private(set) var tokens = TokenBuffer()
  /// By index into `Template.fields`: its tokens, as indices into `tokens.tokens`; empty for telephone numbers and the
  /// codes of copy-code buttons.
  package private(set) var fieldTokens: ContiguousArray<Range<Int>> = []

  private var tokenizer = Tokenizer()
  private var items = FieldItems()
  private var register = WordRegister()
  private var detector = LanguageDetector()
  private var search = PhraseSearch()
  private var wordingPass = WordingPass()
  private var starts: ContiguousArray<Bool> = []
  /// By automaton.
  private var words: ContiguousArray<WordEntries>

  /// - Parameter wording: what single words are worth; the built-in one stands with the weights, in TemplateLintClassifier.
  package init(_ pack: SignalPack = .builtIn, wording: WordingTable = .empty) {
    self.pack = pack
    self.wording = wording
    words = ContiguousArray(repeating: WordEntries(), count: pack.automata.count)
  }

  /// Reads one template; what `reading` held before is forgotten. `language` is an index into the pack's languages for
  /// texts whose language is known; otherwise it is detected.
  package mutating func read(
    _ template: Template, of document: Document, assuming language: Int? = nil, into reading: inout SignalReading
  ) {
    reading.removeAll()
    document.strings.withUnsafeBufferPointer { text in
      tokenize(template, text)
      let languages = detect(template, text, assuming: language, into: &reading)
      match(template, languages, into: &reading)
      let names = vocabulary.covered(tokens)
      Vocabulary.drop(from: &reading.matches, tokens: tokens, fields: fieldTokens, covered: names)
      StructureReader(
        template: template, text: text, tokens: tokens.tokens, fieldTokens: fieldTokens, signals: pack.structure
      ).read(into: &reading)
      wordingPass.read(
        template, tokens.tokens, fieldTokens, text, table: wording, names: names, signals: pack.structure, into: &reading)
    }
    for match in reading.matches { reading.insert(Int(match.signal)) }
    noteMissingUserThing(into: &reading)
    pack.combine(into: &reading)
    MatchCollector.merge(&reading.matches)
  }

  private mutating func tokenize(_ template: Template, _ text: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll()
    fieldTokens.removeAll(keepingCapacity: true)
    for field in template.fields {
      let first = tokens.tokens.count
      switch Place(field) {
      case nil: break
      case .name, .url: SlugTokens.append(text, field.range, to: &tokens)
      default: tokenizer.tokenize(text, range: field.range, into: &tokens)
      }
      fieldTokens.append(first..<tokens.tokens.count)
    }
    readItems(template, text)
  }

  private mutating func readItems(_ template: Template, _ text: UnsafeBufferPointer<UInt8>) {
    items.removeAll()
    register.trim()
    detector.begin()
    tokens.folded.withUnsafeBufferPointer { folded in
      tokens.tokens.withUnsafeBufferPointer { tokens in
        for (index, field) in template.fields.enumerated() {
          let own = UnsafeBufferPointer(rebasing: tokens[fieldTokens[index]])
          items.append(FieldItems.Source(tokens: own, text: text, folded: folded), &register, pack.detection)
          guard let place = Place(field), place.isRead else { continue }
          detect(own, items.ranges[index], text, folded)
        }
      }
    }
  }

  /// Counts the words of one field that show its language.
  private mutating func detect(
    _ tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
    _ folded: UnsafeBufferPointer<UInt8>
  ) {
    items.items.withUnsafeBufferPointer {
      detector.count(UnsafeBufferPointer(rebasing: $0[range]), register, text, pack.detection)
    }
    for token in tokens where token.isKatakana && token.kind == .word {
      detector.countRun(token, folded: folded, text, pack.detection)
    }
  }

  /// Finds the language and gives the mask of languages whose phrases count.
  private mutating func detect(
    _ template: Template, _ text: UnsafeBufferPointer<UInt8>, assuming language: Int?,
    into reading: inout SignalReading
  ) -> UInt64 {
    let tables = pack.detection
    let declared = template.language.flatMap { tables.language(ofLocale: text[$0.range.indices]) }
    let outcome =
      language.map { LanguageDetector.Outcome(language: $0) } ?? detector.outcome(declared: declared, tables: tables)
    var languages: UInt64 = tables.english.map { 1 << UInt64($0) } ?? 0
    if let language = outcome.language {
      languages |= 1 << UInt64(language)
      reading.detectedCode = tables.languages[language].code
      reading.language = tables.languages[language].hasLexicon ? language : nil
      reading.isCovered = tables.languages[language].isAssessed || !detector.sawWords
    }
    if let second = outcome.second { languages |= 1 << UInt64(second) }
    if outcome.isUnknown {
      reading.detectedCode = "und"
      reading.isCovered = false
    }
    return languages
  }

  /// Nothing in the text is this user's: no order, account, appointment.
  private func noteMissingUserThing(into reading: inout SignalReading) {
    let signal = pack.structure[.noUserThing]
    guard signal >= 0, reading.isCovered, !pack.structure.userThings.meets(reading) else { return }
    reading.insert(Int(signal))
    reading.matches.append(SignalMatch(signal: UInt16(signal), field: -1, range: ByteRange(0, 0)))
  }

  private mutating func match(
    _ template: Template, _ languages: UInt64, into reading: inout SignalReading
  ) {
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(false, count: items.count))
    for range in items.ranges where !range.isEmpty { starts[range.lowerBound] = true }
    for index in pack.scopes.indices where pack.scopes[index].covers(languages) {
      words[index].follow(register)
      let places = pack.scopes[index].places
      for (field, value) in template.fields.enumerated() where !items.ranges[field].isEmpty {
        guard let place = Place(value), places & place.bit != 0 else { continue }
        let range = items.ranges[field]
        // The parts are named one by one: they are read and changed in place, none is copied.
        Self.find(
          pack.automata[index], items.items, range, register, pack.routing.greeting, &search, &words[index], &starts)
        MatchCollector.collect(
          search.matches, items: items.items, from: range.lowerBound, field: field, place: place, routing: pack.routing,
          into: &reading.matches)
      }
    }
  }

  private static func find(
    _ automaton: Automaton, _ items: ContiguousArray<FieldItem>, _ range: Range<Int>, _ register: WordRegister,
    _ greeting: UInt16, _ search: inout PhraseSearch, _ words: inout WordEntries, _ starts: inout ContiguousArray<Bool>
  ) {
    items.withUnsafeBufferPointer { items in
      starts.withUnsafeMutableBufferPointer { starts in
        search.find(
          automaton, in: UnsafeBufferPointer(rebasing: items[range]), words: &words, register, greeting: greeting,
          fieldStarts: UnsafeMutableBufferPointer(rebasing: starts[range]))
      }
    }
  }
}
