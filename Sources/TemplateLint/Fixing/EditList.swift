/// Edits of one file that do not touch each other.
package struct EditList: Sendable, Hashable {
  /// Ascending.
  package private(set) var edits: [Finding.Fix.Edit] = []

  package init() {}

  package var isEmpty: Bool { edits.isEmpty }

  /// Adds all edits of a fix, or none where one would touch an edit that is already there.
  package mutating func add(_ fix: Finding.Fix) -> Bool {
    var merged = edits
    for edit in fix.edits {
      guard edit.start >= 0, edit.start <= edit.end else { return false }
      // The same change, asked for by two findings, is made once.
      if edits.contains(edit) { continue }
      let place = merged.firstIndex { $0.start >= edit.start } ?? merged.count
      if place > 0, merged[place - 1].end >= edit.start { return false }
      if place < merged.count, edit.end >= merged[place].start { return false }
      merged.insert(edit, at: place)
    }
    edits = merged
    return true
  }

  /// The file with the edits made; every other byte is what it was. Nil where an edit lies outside.
  package func applied(to bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in edits {
      guard edit.start >= position, edit.end <= bytes.count else { return nil }
      result += bytes[position..<edit.start]
      result += Array(edit.replacement.utf8)
      position = edit.end
    }
    return result + bytes[position...]
  }
}
