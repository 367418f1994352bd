internal import TemplateLintSignals

/// Puts the sources of one pack together: numbers signals and languages, then writes section after section.
struct PackBuilder {
  let sources: PackSources
  /// By id.
  let signals: [SignalSource]
  /// By code, those for every language last.
  let lexicons: [LexiconSource]
  let firstSignal: Int
  let firstLanguage: Int
  /// Ids of all signals, those of the pack below included.
  let ids: [String: Int]
  /// Codes of all languages, likewise.
  let languageIndices: [String: Int]
  /// Ids of the anchor signals, sorted.
  let anchors: [String]
  var image = PackImage()
  var problems: [CompileProblem] = []
  /// Problems of single phrases, which a lenient build leaves out.
  var phraseProblems: [CompileProblem] = []
  var isLenient = false

  init(_ sources: PackSources, base: SignalPack?) {
    self.sources = sources
    signals = sources.signals.sorted { $0.id.string.utf8.lexicographicallyPrecedes($1.id.string.utf8) }
    lexicons = sources.lexicons.sorted { a, b in
      let isAnyA = a.language.string == LexiconSource.anyLanguage
      let isAnyB = b.language.string == LexiconSource.anyLanguage
      return isAnyA == isAnyB ? a.language.string < b.language.string : isAnyB
    }
    firstSignal = base?.signalCount ?? 0
    firstLanguage = base?.languages.count ?? 0
    var ids: [String: Int] = [:]
    var anchors: [String] = []
    if let base {
      for index in 0..<base.signalCount {
        ids[base.id(index)] = index
        if base.isAnchor(index) { anchors.append(base.id(index)) }
      }
    }
    for (offset, signal) in signals.enumerated() {
      ids[signal.id.string] = firstSignal + offset
      if signal.isAnchor { anchors.append(signal.id.string) }
    }
    var languages: [String: Int] = [:]
    for (index, language) in (base?.languages ?? []).enumerated() { languages[language.code] = index }
    for code in lexicons.map(\.language.string) + sources.languages.languages.map(\.code.string)
    where languages[code] == nil {
      languages[code] = languages.count
    }
    self.ids = ids
    self.anchors = anchors.sorted()
    languageIndices = languages
  }

  /// The whole pack.
  mutating func build() throws(CompileError) -> [UInt8] {
    if ids.count > PackFormat.signalLimit { note("more than \(PackFormat.signalLimit) signals") }
    if languageIndices.count > PackFormat.languageLimit { note("more than \(PackFormat.languageLimit) languages") }
    checkAgainstBase()
    guard problems.isEmpty else { throw CompileError(problems: problems) }
    storeSignals()
    storeLanguages()
    if !isLenient { problems += phraseProblems }
    guard problems.isEmpty else { throw CompileError(problems: problems) }
    return image.bytes(firstSignal: firstSignal, firstLanguage: firstLanguage)
  }

  private mutating func note(_ message: String) {
    let file = signals.first?.id.position.file ?? lexicons.first?.language.position.file ?? ""
    problems.append(CompileProblem(file: file, line: 0, column: 0, message: message))
  }

  private mutating func checkAgainstBase() {
    for signal in signals where (ids[signal.id.string] ?? 0) < firstSignal {
      problems.append(signal.id.position.problem("the id `\(signal.id.string)` is built in; add phrases to it in a lexicon"))
    }
  }
}
