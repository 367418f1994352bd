/// One of the things that a word is an anchor of, among all of them: those that need the same word before or behind stand
/// together, so that it is looked for once.
struct WordAnchor {
  let record: AnchorRecord
  /// From this one on so many need the same before.
  private(set) var sameBefore: UInt16 = 1
  /// From this one on so many need the same before and behind.
  private(set) var sameBoth: UInt16 = 1

  init(_ record: AnchorRecord) { self.record = record }

  private var before: UInt32 { UInt32(record.beforeReach) << 16 | UInt32(record.before) }
  private var behind: UInt32 { UInt32(record.behindReach) << 16 | UInt32(record.behind) }

  /// Sorts the anchors of one word and counts their runs.
  static func order(_ anchors: UnsafeMutableBufferPointer<WordAnchor>) {
    var anchors = anchors  // A pointer: what it leads to is sorted.
    anchors.sort { a, b in
      if a.before != b.before { return a.before < b.before }
      if a.behind != b.behind { return a.behind < b.behind }
      return a.record.left != b.record.left ? a.record.left < b.record.left : a.record.right < b.record.right
    }
    for index in anchors.indices.dropLast().reversed() where anchors[index].before == anchors[index + 1].before {
      anchors[index].sameBefore = Self.more(anchors[index + 1].sameBefore)
      if anchors[index].behind == anchors[index + 1].behind {
        anchors[index].sameBoth = Self.more(anchors[index + 1].sameBoth)
      }
    }
  }

  private static func more(_ count: UInt16) -> UInt16 { count == .max ? count : count + 1 }
}
