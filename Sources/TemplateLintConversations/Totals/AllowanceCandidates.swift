/// In a shard of a log: the first messages of each month and business that the free allowance could cover.
///
/// Which of them it covers is known only when all shards are merged: the first ones of all.
package struct AllowanceCandidates: Sendable, Hashable {
  package struct Candidate: Sendable, Hashable {
    package var key: Ledger.AllowanceKey
    package var at: Int64
    package var user: String
    package var line: Int
  }

  /// A candidate with what it was charged as, and how many are free where it stands.
  package struct Entry: Sendable, Hashable {
    package var candidate: Candidate
    package var item: ChargeCounts.Item
    package var limit: Int
  }

  package private(set) var entries: [Entry] = []
  private var counts: [Ledger.AllowanceKey: Int] = [:]

  package init() {}

  /// Keeps a candidate unless the shard alone uses the allowance up before it.
  package mutating func add(_ candidate: Candidate, _ item: ChargeCounts.Item, limit: Int) {
    guard counts[candidate.key, default: 0] < limit else { return }
    counts[candidate.key, default: 0] += 1
    entries.append(Entry(candidate: candidate, item: item, limit: limit))
  }

  package mutating func merge(_ other: AllowanceCandidates) { entries += other.entries }

  /// What the allowance covers, over all shards, in the order in which one run would have given it.
  package func free() -> [ChargeCounts.Item] {
    let inOrder = entries.sorted {
      let (left, right) = ($0.candidate, $1.candidate)
      return (left.at, left.user, left.key.business, left.line) < (right.at, right.user, right.key.business, right.line)
    }
    var used: [Ledger.AllowanceKey: Int] = [:]
    var free: [ChargeCounts.Item] = []
    for entry in inOrder where used[entry.candidate.key, default: 0] < entry.limit {
      used[entry.candidate.key, default: 0] += 1
      free.append(entry.item)
    }
    return free
  }
}
