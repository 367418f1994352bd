internal import TemplateLintSignals

/// What lexicons lack.
package struct CoverageReport: Sendable {
  package struct Language: Sendable {
    package var code: String
    /// Signals of kind text without phrases, sorted.
    package var missing: [String]
    /// The anchor signals among them, and those without examples: while there are any, the language is not assessed.
    package var missingAnchors: [String]
    package var phraseCount: Int
  }

  package var languages: [Language]

  /// Reads the same files that the compiler reads.
  package init(_ files: [SourceFile]) throws(CompileError) {
    let sources = try PackSources.read(files)
    let builder = PackBuilder(sources, base: nil)
    let texts = sources.signals.filter { $0.kind == .text && !$0.places.allSatisfy { $0 == .name || $0 == .url } }
      .map(\.id.string).sorted()
    languages = builder.lexicons.filter { $0.language.string != LexiconSource.anyLanguage }.map { lexicon in
      let present = Set(lexicon.entries.filter { !$0.phrases.isEmpty }.map(\.signal.string))
      return Language(
        code: lexicon.language.string, missing: texts.filter { !present.contains($0) },
        missingAnchors: builder.missingAnchors(lexicon),
        phraseCount: lexicon.entries.reduce(0) { $0 + $1.phrases.count + $1.guards.count })
    }
  }
}
