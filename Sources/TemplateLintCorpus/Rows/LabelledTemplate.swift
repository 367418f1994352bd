package import TemplateLintModel
package import TemplateLintSignals

/// One row of a corpus: a template whose category is known, and what the signals find in it.
package struct LabelledTemplate: Sendable {
  package var id: String
  package var label: Category
  package var basis: LabelledRow.Basis
  package var declared: Category?
  /// ISO 639-1, taken from the row's own language: `pt_BR` is `pt`.
  package var language: String
  /// Written by the corpus author: near-twins share it.
  package var group: String?
  /// The label is probably wrong by Meta's rules: the row neither counts nor teaches.
  package var isDoubtful: Bool
  /// Sorted, distinct hashes of the message's 3-word sequences.
  package var shingles: [UInt64]
  /// Sorted, distinct words of the message, folded, and classes of what is no word, as `wording.json` writes them.
  package var words: [String]
  package var reading: SignalReading

  package init(
    id: String, label: Category, basis: LabelledRow.Basis, declared: Category? = nil, language: String,
    group: String? = nil, isDoubtful: Bool = false, shingles: [UInt64] = [], words: [String] = [], reading: SignalReading
  ) {
    self.id = id
    self.label = label
    self.basis = basis
    self.declared = declared
    self.language = language
    self.group = group
    self.isDoubtful = isDoubtful
    self.shingles = shingles
    self.words = words
    self.reading = reading
  }

  package var wordHashes: [UInt32] { words.map { WordingFeature.hash(of: $0) } }

  /// Declared UTILITY, decided MARKETING.
  package var isOverruled: Bool { declared == .utility && label == .marketing }
}

extension LabelledRow.Basis {
  /// As the corpus writes it.
  package var name: String {
    switch self {
    case .metaDecision: "meta-decision"
    case .metaExample: "meta-example"
    case .providerExample: "provider-example"
    case .authorDeclared: "author-declared"
    case .constructed: "constructed"
    }
  }

  /// Found in the world rather than written for the corpus.
  package var isReal: Bool { self != .constructed }
}
