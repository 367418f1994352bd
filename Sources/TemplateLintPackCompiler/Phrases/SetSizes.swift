/// How large sets become when the sets that they name are put in their place. A few lines of sets that each name the one before
/// twice stand for more phrases than any memory holds, so that this is counted before anything is built.
struct SetSizes {
  /// Sets inside sets that are still followed.
  static let depthLimit = 24
  /// Items that one set or phrase may stand for.
  static let limit = 200_000

  private struct Size {
    var items: Int
    var depth: Int
  }

  private let members: [String: [[PhraseItem]]]
  private var known: [String: Size] = [:]

  init(_ members: [String: [[PhraseItem]]]) { self.members = members }

  /// What is wrong with a set, as the end of a sentence; nil when it is in order. The sets must be free of cycles.
  mutating func fault(of name: String) -> String? {
    let size = size(of: name, level: 0)
    if size.depth > Self.depthLimit { return "names sets inside sets more than \(Self.depthLimit) deep" }
    return size.items > Self.limit ? "stands for more than \(Self.limit) words" : nil
  }

  /// Whether a phrase stands for more than the limit.
  mutating func isTooLarge(_ items: [PhraseItem]) -> Bool { size(of: [items], level: 0).items > Self.limit }

  private mutating func size(of name: String, level: Int) -> Size {
    if let size = known[name] { return size }
    // Not remembered: seen from another set the same one may be near enough.
    guard level <= Self.depthLimit else { return Size(items: 0, depth: 1) }
    var size = size(of: members[name] ?? [], level: level + 1)
    size.depth += 1
    known[name] = size
    return size
  }

  private mutating func size(of branches: [[PhraseItem]], level: Int) -> Size {
    var sum = Size(items: 0, depth: 0)
    for branch in branches {
      for item in branch {
        let size =
          switch item {
          case .set(let name): size(of: name, level: level)
          case .alternatives(let inner), .optional(let inner): size(of: inner, level: level)
          case .token, .gap, .fieldStart, .fieldEnd: Size(items: 1, depth: 0)
          }
        sum.items = min(sum.items + size.items, Self.limit + 1)
        sum.depth = max(sum.depth, size.depth)
      }
    }
    return sum
  }
}
