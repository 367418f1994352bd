/// All files of one pack, read and checked one by one.
struct PackSources {
  var signals: [SignalSource] = []
  var lexicons: [LexiconSource] = []
  var languages = LanguagesSource()

  /// What a file is shows in its content: a list of signals, a lexicon (`language`) or the languages.
  static func read(_ files: [SourceFile]) throws(CompileError) -> PackSources {
    var sources = PackSources()
    var reading = SourceReading()
    for file in files {
      do {
        sources.add(try SourceValue.parse(file), &reading)
      } catch {
        reading.problems.append(error)
      }
    }
    sources.checkDuplicates(&reading)
    guard reading.problems.isEmpty else { throw CompileError(problems: reading.problems) }
    return sources
  }

  private mutating func add(_ value: SourceValue, _ reading: inout SourceReading) {
    guard case .map(let pairs) = value.content else {
      signals += SignalSource.read(value, &reading)
      return
    }
    let keys = pairs.compactMap { pair in if case .scalar(let key) = pair.key.content { key } else { nil } }
    if keys.contains("languages") || keys.contains("letters") {
      let more = LanguagesSource.read(value, &reading)
      languages.languages += more.languages
      languages.letters += more.letters
    } else if let lexicon = LexiconSource.read(value, &reading) {
      lexicons.append(lexicon)
    }
  }

  private func checkDuplicates(_ reading: inout SourceReading) {
    var ids: [String: SourcePosition] = [:]
    for signal in signals {
      if let first = ids[signal.id.string] {
        reading.note(signal.id.position, "the id `\(signal.id.string)` is also in \(first.file):\(first.line)")
      }
      ids[signal.id.string] = signal.id.position
    }
    var codes: [String: SourcePosition] = [:]
    for code in lexicons.map(\.language) + languages.languages.map(\.code) where code.string != LexiconSource.anyLanguage {
      if let first = codes[code.string] {
        reading.note(code.position, "the language `\(code.string)` is also in \(first.file):\(first.line)")
      }
      codes[code.string] = code.position
    }
  }
}
