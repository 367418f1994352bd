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
  private var detector = LanguageDetector()
  private var run = PhraseRun()
  private var wordingPass = WordingPass()
  private var starts: ContiguousArray<Bool> = []
  /// By automaton; made when a template first needs it.
  private var words: ContiguousArray<WordSteps?>

  /// - Parameter wording: what single words are worth; the built-in one stands with the weights, in TemplateLintClassifier.
  package init(_ pack: SignalPack = .builtIn, wording: WordingTable = .empty) {
    self.pack = pack
    self.wording = wording
    words = ContiguousArray(repeating: nil, count: pack.automata.count)
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
      if !vocabulary.isEmpty { vocabulary.drop(from: &reading.matches, tokens: tokens, fields: fieldTokens) }
      StructureReader(
        template: template, text: text, tokens: tokens.tokens, fieldTokens: fieldTokens, signals: pack.structure
      ).read(into: &reading)
      wordingPass.read(
        template, tokens.tokens, fieldTokens, text, table: wording, signals: pack.structure, into: &reading)
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
    items.removeAll()
    tokens.folded.withUnsafeBufferPointer { folded in
      for range in fieldTokens { items.append(tokens.tokens, range, text: text, folded: folded) }
    }
  }

  /// Finds the language and gives the mask of languages whose phrases count.
  private mutating func detect(
    _ template: Template, _ text: UnsafeBufferPointer<UInt8>, assuming language: Int?,
    into reading: inout SignalReading
  ) -> UInt64 {
    let tables = pack.detection
    detector.begin()
    tokens.folded.withUnsafeBufferPointer { folded in
      for (index, field) in template.fields.enumerated() {
        guard let place = Place(field), place.isRead else { continue }
        for token in tokens.tokens[fieldTokens[index]] {
          guard case .word = token.kind else { continue }
          detector.count(token, folded: folded, text: text, tables: tables)
        }
      }
    }
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
    let routing = pack.routing
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(false, count: items.items.count))
    for range in items.ranges where !range.isEmpty { starts[range.lowerBound] = true }
    for (index, automaton) in pack.automata.enumerated() {
      guard automaton.isAlwaysOn || languages & (1 << UInt64(automaton.language)) != 0 else { continue }
      var known = words[index] ?? WordSteps(automaton)
      words[index] = nil  // Moved out, so that it is not copied while it changes.
      for (field, value) in template.fields.enumerated() where !items.ranges[field].isEmpty {
        guard let place = Place(value), automaton.places & place.bit != 0 else { continue }
        find(automaton, field, place, routing, &known, into: &reading.matches)
      }
      words[index] = known
    }
  }

  private mutating func find(
    _ automaton: Automaton, _ field: Int, _ place: Place, _ routing: Routing, _ known: inout WordSteps,
    into matches: inout ContiguousArray<SignalMatch>
  ) {
    let range = items.ranges[field]
    items.items.withUnsafeBufferPointer { all in
      let items = UnsafeBufferPointer(rebasing: all[range])
      tokens.folded.withUnsafeBufferPointer { folded in
        starts.withUnsafeMutableBufferPointer { starts in
          run.run(
            automaton, over: items, folded: folded, words: &known, greeting: routing.greeting,
            starts: UnsafeMutableBufferPointer(rebasing: starts[range]))
        }
      }
      MatchCollector.collect(run.matches, items: items, field: field, place: place, routing: routing, into: &matches)
    }
  }
}
