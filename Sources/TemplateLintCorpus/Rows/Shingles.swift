/// Sequences of three words, as sorted distinct hashes: what near-duplicates have in common.
package enum Shingles {
  /// Jaccard similarity from which on two templates are near-duplicates.
  package static let threshold = 0.5

  /// `words` are hashes of folded words in reading order; fewer than three words make one sequence.
  package static func of(words: [UInt64]) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    guard words.count > 3 else { return [hash(words[...])] }
    var result: [UInt64] = []
    result.reserveCapacity(words.count - 2)
    for start in 0...(words.count - 3) { result.append(hash(words[start..<start + 3])) }
    result.sort()
    var distinct: [UInt64] = []
    for value in result where distinct.last != value { distinct.append(value) }
    return distinct
  }

  /// Shared over all; 0 where either has none.
  package static func similarity(_ left: [UInt64], _ right: [UInt64]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < left.count && j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(shared) / Double(left.count + right.count - shared)
  }

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      state = (state ^ word) &* 0x0000_0100_0000_01b3
      state ^= state >> 29
    }
    return state
  }
}
