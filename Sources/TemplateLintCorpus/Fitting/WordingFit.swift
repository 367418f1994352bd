internal import TemplateLintClassifier
import TemplateLintModel
import TemplateLintSignals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fits what single words are worth: multinomial logistic regression over the distinct words of a text, each text of length 1.
struct WordingFit {
  /// Words that get a weight, ordered by their bytes.
  let vocabulary: [String]
  /// By row: indices of its words in `vocabulary`.
  private let words: [[Int]]
  private let labels: [Int]
  private let weights: [Double]
  private let options: FitOptions

  /// Only words of constructed rows enter the vocabulary, so that no text of a real template can be read off the file;
  /// words of all rows where none is constructed.
  init(_ rows: [LabelledTemplate], _ options: FitOptions) {
    self.options = options
    var counts: [String: Int] = [:]
    for row in rows { for word in row.words { counts[word, default: 0] += 1 } }
    let hasOwn = rows.contains { !$0.basis.isReal }
    var own: Set<String> = []
    for row in rows where !hasOwn || !row.basis.isReal { own.formUnion(row.words) }
    vocabulary = own.filter { counts[$0, default: 0] >= options.leastRowsForWord }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var numbers: [String: Int] = [:]
    for (index, word) in vocabulary.enumerated() { numbers[word] = index }
    words = rows.map { row in row.words.compactMap { numbers[$0] } }
    labels = rows.map { Int($0.label.rawValue) }
    var basis = options.basis
    basis.constructed = options.constructedWordWeight
    weights = rows.map { basis.weight(of: $0) }
  }

  /// The words' weights by the rows that `keep` names.
  func run(keep: (Int) -> Bool) -> Wording {
    let rows = words.indices.filter { keep($0) && weights[$0] > 0 }
    let count = vocabulary.count + 1
    let solution = LimitedMemoryDescent().minimize(from: [Double](repeating: 0, count: count * 3)) { point, gradient in
      loss(rows, point, &gradient)
    }
    func hundredths(_ index: Int) -> WordingTable.Weights {
      var result = WordingTable.Weights.zero
      for category in 0..<3 { result[category] = Int32((solution[index * 3 + category] * options.pointsPerNat * 100).rounded()) }
      return result
    }
    return Wording(
      base: hundredths(vocabulary.count),
      entries: vocabulary.indices.map { Wording.Entry(word: vocabulary[$0], weights: hundredths($0)) })
  }

  /// Three numbers a word, and three for the base at the end.
  private func loss(_ rows: [Int], _ point: [Double], _ gradient: inout [Double]) -> Double {
    let base = vocabulary.count * 3
    var total = 0.0
    for index in 0..<base {
      gradient[index] = options.wordStrength * point[index]
      total += options.wordStrength / 2 * point[index] * point[index]
    }
    for index in base..<base + 3 { gradient[index] = 0 }
    for row in rows {
      let share = 1 / Double(max(words[row].count, 1)).squareRoot()
      var values = SIMD3(point[base], point[base + 1], point[base + 2])
      for word in words[row] {
        values += share * SIMD3(point[word * 3], point[word * 3 + 1], point[word * 3 + 2])
      }
      let top = values.max()
      let powers = SIMD3(exp(values[0] - top), exp(values[1] - top), exp(values[2] - top))
      total += weights[row] * (log(powers.sum()) + top - values[labels[row]])
      var slope = powers / powers.sum()
      slope[labels[row]] -= 1
      slope *= weights[row]
      for category in 0..<3 { gradient[base + category] += slope[category] }
      for word in words[row] {
        for category in 0..<3 { gradient[word * 3 + category] += share * slope[category] }
      }
    }
    return total
  }
}
