import TemplateLintText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension JSONCursor {
  /// Up to here every pair of keys is compared; above, the keys are sorted, so that no object costs quadratic time.
  private static let pairwiseLimit = 24

  /// Flags all but the last member of each key, and records the pairs.
  @inline(__always)
  mutating func markDuplicates(of object: Int) {
    let last = nodes[object].lastChild
    guard last >= 0 else { return }
    let count = Int(nodes[Int(last)].index) + 1
    if count == 1 { return }
    if count > Self.pairwiseLimit { return markDuplicatesSorted(of: object, count: count) }
    var later = nodes[Int(nodes[object].firstChild)].nextSibling
    while later >= 0 {
      var earlier = nodes[object].firstChild
      while earlier != later {
        if hasEqualKeys(Int(earlier), Int(later)) { record(earlier: Int(earlier), later: Int(later)) }
        earlier = nodes[Int(earlier)].nextSibling
      }
      later = nodes[Int(later)].nextSibling
    }
  }

  private mutating func markDuplicatesSorted(of object: Int, count: Int) {
    var members: ContiguousArray<NodeIndex> = []
    members.reserveCapacity(count)
    var member = nodes[object].firstChild
    while member >= 0 {
      members.append(member)
      member = nodes[Int(member)].nextSibling
    }
    members.sort { left, right in
      let order = compareKeys(Int(left), Int(right))
      return order != 0 ? order < 0 : left < right
    }
    for index in 1..<members.count where compareKeys(Int(members[index - 1]), Int(members[index])) == 0 {
      record(earlier: Int(members[index - 1]), later: Int(members[index]))
    }
  }

  @inline(__always)
  private func hasEqualKeys(_ left: Int, _ right: Int) -> Bool {
    let leftKey = nodes[left].keyText
    let rightKey = nodes[right].keyText
    return leftKey.count == rightKey.count && compareKeys(left, right) == 0
  }

  /// Orders by length, then by bytes.
  private func compareKeys(_ left: Int, _ right: Int) -> Int {
    let leftKey = nodes[left].keyText
    let rightKey = nodes[right].keyText
    guard leftKey.count == rightKey.count else { return leftKey.count - rightKey.count }
    return Int(memcmp(arena + Int(leftKey.start), arena + Int(rightKey.start), leftKey.count))
  }

  private mutating func record(earlier: Int, later: Int) {
    // A third member of the same key meets the first one again: its place is told already.
    guard !nodes[earlier].flags.contains(.shadowed) else { return }
    nodes[earlier].flags.insert(.shadowed)
    guard problems.count < Self.problemLimit else { return }
    problems.append(
      JSONProblem(
        kind: .duplicateKey, node: NodeIndex(truncatingIfNeeded: later), offset: nodes[later].keySource.start,
        earlier: nodes[earlier].keySource.start))
  }
}
