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

  package var table: WordingTable { WordingTable(base: base, words: words) }

  /// `wording.table`: the table as the program embeds it.
  package func image() -> [UInt8] { WordingImage.bytes(base: base, words: words, digest: Self.digest(json())) }

  private var words: [(hash: UInt32, weights: WordingTable.Weights)] {
    entries.map { (WordingFeature.hash(of: $0.word), $0.weights) }
  }

  /// FNV-1a over eight bytes at a time: tells two files apart.
  package static func digest(_ json: [UInt8]) -> UInt64 {
    json.withUnsafeBytes { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var offset = 0
      while offset + 8 <= bytes.count {
        hash = (hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))) &* 0x0000_0100_0000_01B3
        hash ^= hash >> 29
        offset += 8
      }
      for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      return hash
    }
  }
}

extension WordingTable {
  /// The fitted words that are part of the program.
  package static let builtIn: WordingTable = {
    guard let table = WordingTable(embedded: EmbeddedModel.wordingTable) else {
      // The embedded table is ours: `templatelint fit` writes it and a test makes it again.
      preconditionFailure("the embedded wording is whole")
    }
    return table
  }()
}
