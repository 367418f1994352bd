/// The difference of two versions of a file as `diff -u` writes it, in bytes: what is no UTF-8 stays what it is.
package enum UnifiedDiff {
  /// Lines around a change.
  static let context = 3

  /// - Returns: empty where the versions are the same.
  package static func bytes(_ path: String, old: [UInt8], new: [UInt8]) -> [UInt8] {
    guard old != new else { return [] }
    let (before, after) = (lines(old), lines(new))
    var output = Array("--- a/\(path)\n+++ b/\(path)\n".utf8)
    for hunk in hunks(before, after) { output += hunk }
    return output
  }

  /// Each with its line feed; the last one perhaps without.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// A stretch of lines that differs.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  private static func hunks(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [[UInt8]] {
    var groups: [[Change]] = []
    for change in changes(old, new) {
      if let last = groups.last?.last, change.old.lowerBound - last.old.upperBound <= context * 2 {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups.map { hunk($0, old, new) }
  }

  private static func hunk(_ changes: [Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [UInt8] {
    guard let first = changes.first, let last = changes.last else { return [] }
    let lead = min(context, first.old.lowerBound)
    let tail = min(context, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - lead)..<(last.old.upperBound + tail)
    let newRange = (first.new.lowerBound - lead)..<(last.new.upperBound + tail)
    var output = Array("@@ -\(label(oldRange)) +\(label(newRange)) @@\n".utf8)
    var position = oldRange.lowerBound
    for change in changes {
      for line in old[position..<change.old.lowerBound] { append(" ", line, to: &output) }
      for line in old[change.old] { append("-", line, to: &output) }
      for line in new[change.new] { append("+", line, to: &output) }
      position = change.old.upperBound
    }
    for line in old[position..<oldRange.upperBound] { append(" ", line, to: &output) }
    return output
  }

  /// `start,count`, the start before the range where it is empty.
  private static func label(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func append(_ sign: Character, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output += Array(String(sign).utf8) + line
    if line.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
  }

  private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
    var changes: [Change] = []
    var (left, right) = (0, 0)
    for (a, b) in matching(old, new) + [(old.count, new.count)] {
      if a > left || b > right { changes.append(Change(old: left..<a, new: right..<b)) }
      (left, right) = (a + 1, b + 1)
    }
    return changes
  }

  /// Pairs of equal lines: those at both ends, and between them by the nearest equal line that follows.
  private static func matching(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (a, b) = (0, 0)
    while a < old.count, b < new.count {
      if old[a] == new[b] {
        pairs.append((a, b))
        a += 1
        b += 1
        continue
      }
      let skip = nearest(old, a, new, b)
      a += skip.0
      b += skip.1
    }
    return pairs
  }

  /// How many lines to pass on each side until the next equal pair; edits are small, so that it is near.
  private static func nearest(_ old: [ArraySlice<UInt8>], _ a: Int, _ new: [ArraySlice<UInt8>], _ b: Int) -> (Int, Int) {
    for distance in 1..<256 {
      for left in 0...distance where a + left < old.count && b + distance - left < new.count {
        if old[a + left] == new[b + distance - left] { return (left, distance - left) }
      }
    }
    return (old.count - a, new.count - b)
  }
}
