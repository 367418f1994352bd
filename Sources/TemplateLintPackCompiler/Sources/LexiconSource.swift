internal import TemplateLintText

/// The phrases of one language as their file has them.
struct LexiconSource {
  struct Entry {
    var signal: SourceText
    var phrases, guards, hits, misses: [SourceText]
  }

  var language: SourceText
  var name: String
  var scripts: [Script]
  var prefixes: [SourceText]
  var functionWords: [SourceText]
  var sets: [(name: SourceText, members: [SourceText])]
  var entries: [Entry]

  /// The language of lexicons whose words count in every text: names of templates and URLs.
  static let anyLanguage = "any"

  static let keys = [
    "language", "name", "scripts", "source", "date", "prefixes", "function-words", "sets", "signals",
  ]

  static func read(_ value: SourceValue, _ reading: inout SourceReading) -> LexiconSource? {
    guard let map = reading.map(value, "a lexicon", keys: keys) else { return nil }
    guard let language = reading.text(map["language"], "`language`") else {
      reading.note(value.position, "a lexicon needs `language`")
      return nil
    }
    if language.string.isEmpty || language.string.utf8.count > 8 || !language.string.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
      reading.note(language.position, "`language` is a code of two or three lower-case letters, or `any`")
    }
    var lexicon = LexiconSource(
      language: language, name: reading.text(map["name"], "`name`")?.string ?? language.string,
      scripts: scripts(map["scripts"], &reading), prefixes: reading.texts(map["prefixes"], "`prefixes`"),
      functionWords: reading.texts(map["function-words"], "`function-words`"), sets: [], entries: [])
    if lexicon.scripts.isEmpty, language.string != anyLanguage {
      reading.note(language.position, "the lexicon needs `scripts`")
    }
    if let sets = map["sets"] {
      for set in reading.entries(sets, "`sets`") ?? [] {
        lexicon.sets.append((set.key, reading.texts(set.value, "the set `\(set.key.string)`")))
      }
    }
    if let signals = map["signals"] {
      for signal in reading.entries(signals, "`signals`") ?? [] {
        if let entry = entry(signal.key, signal.value, &reading) { lexicon.entries.append(entry) }
      }
    }
    return lexicon
  }

  private static func entry(_ signal: SourceText, _ value: SourceValue, _ reading: inout SourceReading) -> Entry? {
    let keys = ["phrases", "guards", "hits", "misses"]
    guard let map = reading.map(value, "`\(signal.string)`", keys: keys) else { return nil }
    return Entry(
      signal: signal, phrases: reading.texts(map["phrases"], "`phrases`"),
      guards: reading.texts(map["guards"], "`guards`"), hits: reading.texts(map["hits"], "`hits`"),
      misses: reading.texts(map["misses"], "`misses`"))
  }

  /// Names of scripts as Unicode spells them: `Latin`, `Devanagari`.
  static func scripts(_ value: SourceValue?, _ reading: inout SourceReading) -> [Script] {
    reading.texts(value, "`scripts`").compactMap { text in
      if let script = Script.allCases.first(where: { name($0) == text.string }) { return script }
      let hint = suggestion(for: text.string, among: Script.allCases.map(name))
      reading.note(text.position, "unknown script `\(text.string)`\(hint)")
      return nil
    }
  }

  private static func name(_ script: Script) -> String {
    let name = String(describing: script)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
