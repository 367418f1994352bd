/// "did you mean": the known word that is nearest to a mistyped one.
package enum Suggestion {
  /// ` ; did you mean x?` or nothing.
  package static func hint(for word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean \($0)?" } ?? ""
  }

  /// The nearest of the known words, if it is near enough to be a slip: at most a third of the letters differ.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.utf8)
    let ranked = known.map { (distance(letters, Array($0.utf8)), $0) }.min { ($0.0, $0.1) < ($1.0, $1.1) }
    guard let (distance, match) = ranked, distance <= max(1, letters.count / 3) else { return nil }
    return match
  }

  /// Levenshtein distance in bytes.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let cost = min(row[column] + 1, row[column + 1] + 1, diagonal + (byte == right[column] ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
