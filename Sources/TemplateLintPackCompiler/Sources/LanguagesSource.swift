internal import TemplateLintText

/// `languages.yml`: languages without lexicon, and letters that few languages write.
struct LanguagesSource {
  struct Language {
    var code: SourceText
    var name: String
    var scripts: [Script]
    var functionWords: [SourceText]
  }

  var languages: [Language] = []
  /// By language code.
  var letters: [(code: SourceText, letters: SourceText)] = []

  static func read(_ value: SourceValue, _ reading: inout SourceReading) -> LanguagesSource {
    var source = LanguagesSource()
    guard let map = reading.map(value, "the languages", keys: ["languages", "letters"]) else { return source }
    if let list = map["languages"] {
      guard case .list(let values) = list.content else {
        reading.note(list.position, "`languages` must be a list")
        return source
      }
      source.languages = values.compactMap { language($0, &reading) }
    }
    if let letters = map["letters"] {
      for entry in reading.entries(letters, "`letters`") ?? [] {
        if let text = reading.text(entry.value, "letters") { source.letters.append((entry.key, text)) }
      }
    }
    return source
  }

  private static func language(_ value: SourceValue, _ reading: inout SourceReading) -> Language? {
    guard let map = reading.map(value, "a language", keys: ["code", "name", "scripts", "function-words"]) else {
      return nil
    }
    guard let code = reading.text(map["code"], "`code`") else {
      reading.note(value.position, "a language needs `code`")
      return nil
    }
    return Language(
      code: code, name: reading.text(map["name"], "`name`")?.string ?? code.string,
      scripts: LexiconSource.scripts(map["scripts"], &reading),
      functionWords: reading.texts(map["function-words"], "`function-words`"))
  }
}
