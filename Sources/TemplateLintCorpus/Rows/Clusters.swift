/// Rows that must not be told apart by a split: those of one group, and near-duplicates.
package struct Clusters: Sendable {
  /// The cluster of each row, numbered in the order of first appearance.
  package let ofRow: [Int]
  package let count: Int
  /// The smallest id in each cluster: its name, which does not depend on the order of the rows.
  package let names: [String]

  package init(_ rows: [LabelledTemplate]) {
    var parents = Array(rows.indices)
    func root(_ row: Int) -> Int {
      var row = row
      while parents[row] != row {
        parents[row] = parents[parents[row]]
        row = parents[row]
      }
      return row
    }
    func join(_ left: Int, _ right: Int) {
      let (a, b) = (root(left), root(right))
      if a != b { parents[max(a, b)] = min(a, b) }
    }
    var firstOfGroup: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      guard let group = row.group, !group.isEmpty else { continue }
      if let first = firstOfGroup[group] { join(first, index) } else { firstOfGroup[group] = index }
    }
    for (left, right) in Self.nearDuplicates(rows) { join(left, right) }

    var numbers: [Int: Int] = [:]
    var ofRow: [Int] = []
    var names: [String] = []
    for index in rows.indices {
      let top = root(index)
      let number = numbers[top] ?? names.count
      if number == names.count {
        numbers[top] = number
        names.append(rows[index].id)
      } else if rows[index].id < names[number] {
        names[number] = rows[index].id
      }
      ofRow.append(number)
    }
    self.ofRow = ofRow
    self.names = names
    count = names.count
  }

  /// The fold of each row, 0 up to `folds`: a hash of the cluster's name, so that adding rows does not move the others.
  package func folds(_ folds: Int) -> [Int] {
    let ofCluster = names.map { name in
      var state: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      state ^= state >> 33
      state = state &* 0xff51_afd7_ed55_8ccd
      state ^= state >> 33
      return Int(state % UInt64(folds))
    }
    return ofRow.map { ofCluster[$0] }
  }

  /// Pairs with a similarity of at least 0.5; only rows that share a sequence are compared.
  private static func nearDuplicates(_ rows: [LabelledTemplate]) -> [(Int, Int)] {
    var holders: [UInt64: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for (index, row) in rows.enumerated() {
      var candidates: Set<Int> = []
      for shingle in row.shingles {
        candidates.formUnion(holders[shingle, default: []])
        holders[shingle, default: []].append(index)
      }
      for other in candidates.sorted()
      where Shingles.similarity(rows[other].shingles, row.shingles) >= Shingles.threshold {
        pairs.append((other, index))
      }
    }
    return pairs
  }
}
