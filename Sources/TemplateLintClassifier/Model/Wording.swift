internal import CWeights
package import TemplateLintSignals

/// What single words are worth, as `wording.json` holds it: readable words with their fitted weights.
///
/// Only words of the project's own corpus are listed, whatever the weights were fitted on.
package struct Wording: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    /// Folded; `!`, `?` or a class such as `<number>` for what is no word.
    package var word: String
    /// Hundredths of a point toward UTILITY, AUTHENTICATION and MARKETING, in this order.
    package var weights: WordingTable.Weights

    package init(word: String, weights: WordingTable.Weights) {
      self.word = word
      self.weights = weights
    }
  }

  package var base: WordingTable.Weights
  /// Ordered by the words' bytes.
  package var entries: [Entry]

  package init(base: WordingTable.Weights, entries: [Entry]) {
    self.base = base
    self.entries = entries
  }

  package var table: WordingTable {
    WordingTable(base: base, words: entries.map { (WordingFeature.hash(of: $0.word), $0.weights) })
  }
}

extension WordingTable {
  /// The fitted words that are part of the program.
  package static let builtIn: WordingTable = {
    do { return try Wording.table(json: EmbeddedModel.wording) } catch {
      // The embedded file is ours: `templatelint fit` writes it and a test loads it.
      preconditionFailure("the embedded wording is whole: \(error)")
    }
  }()
}
