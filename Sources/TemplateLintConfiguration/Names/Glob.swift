/// A path pattern: `*` and `?` inside one path component, `**` across components, `[a-c]` and `{json,yml}`.
///
/// Matching is over bytes, without recursion on the text's length, in time proportional to pattern times path.
package struct Glob: Sendable, Hashable {
  private enum Item: Hashable {
    case byte(UInt8)
    /// `?`: one byte but `/`; the bytes of one character beyond ASCII count as one.
    case any
    /// `*`: any run without `/`.
    case run
    /// `**/` or a trailing `**`: any run of whole components.
    case components
    case set(Set<UInt8>, negated: Bool)
  }

  /// As written.
  package let pattern: String
  /// One list of items for each alternative in braces.
  private let alternatives: [[Item]]

  /// At most this many alternatives are expanded; further ones are ignored, so that a hostile pattern stays small.
  private static let alternativeLimit = 256
  /// Further braces are letters, and longer sets are none: a pattern of nothing but brackets takes no time.
  private static let braceLimit = 16
  private static let setLimit = 256

  package init(_ pattern: String) {
    self.pattern = pattern
    var path = pattern
    while path.hasPrefix("./") { path.removeFirst(2) }
    alternatives = Self.expandBraces(Array(path.utf8)).map(Self.items)
  }

  /// Whether the text has a wildcard at all.
  package static func isPattern(_ text: String) -> Bool { text.utf8.contains { "*?[{".utf8.contains($0) } }

  /// The folder part before the first wildcard, without a final slash: `a/b` of `a/b/**/*.json`.
  package var literalFolder: String {
    let literal = pattern.utf8.prefix { !"*?[{".utf8.contains($0) }
    guard let slash = literal.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == literal.startIndex ? "/" : String(decoding: literal[..<slash], as: UTF8.self)
  }

  /// Whether the whole path matches. A leading `./` of the path does not matter.
  package func matches(_ path: String) -> Bool {
    var bytes = Array(path.utf8)
    while bytes.starts(with: "./".utf8) { bytes.removeFirst(2) }
    return alternatives.contains { Self.matches($0, bytes) }
  }

  /// Simulates all positions of the pattern at once: no backtracking, so no pattern is slow.
  private static func matches(_ items: [Item], _ path: [UInt8]) -> Bool {
    var states = Set([0])
    func close(_ states: inout Set<Int>, atBoundary: Bool) {
      for start in states.sorted() {
        var state = start
        while state < items.count, items[state] == .run || (items[state] == .components && atBoundary) {
          state += 1
          states.insert(state)
        }
      }
    }
    close(&states, atBoundary: true)
    for (index, byte) in path.enumerated() {
      var next: Set<Int> = []
      for state in states where state < items.count {
        switch items[state] {
        case .byte(let expected): if byte == expected { next.insert(state + 1) }
        case .any:
          if byte != UInt8(ascii: "/") { next.insert(byte & 0xC0 == 0x80 ? state : state + 1) }
        case .run: if byte != UInt8(ascii: "/") { next.insert(state) }
        case .components: next.insert(state)
        case .set(let members, let negated):
          if byte != UInt8(ascii: "/"), members.contains(byte) != negated { next.insert(state + 1) }
        }
      }
      if next.isEmpty { return false }
      states = next
      close(&states, atBoundary: byte == UInt8(ascii: "/") || index == path.count - 1)
    }
    return states.contains(items.count)
  }

  private static func items(_ pattern: [UInt8]) -> [Item] {
    var items: [Item] = []
    var index = 0
    while index < pattern.count {
      switch pattern[index] {
      case UInt8(ascii: "*") where index + 1 < pattern.count && pattern[index + 1] == UInt8(ascii: "*"):
        items.append(.components)
        index += 2
        if index < pattern.count, pattern[index] == UInt8(ascii: "/") { index += 1 }
      case UInt8(ascii: "*"):
        items.append(.run)
        index += 1
      case UInt8(ascii: "?"):
        items.append(.any)
        index += 1
      case UInt8(ascii: "["):
        guard let (item, next) = set(pattern, at: index) else { fallthrough }
        items.append(item)
        index = next
      default:
        items.append(.byte(pattern[index]))
        index += 1
      }
    }
    return items
  }

  private static func set(_ pattern: [UInt8], at start: Int) -> (Item, Int)? {
    guard let close = pattern[(start + 1)...].dropFirst().prefix(setLimit).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    var body = pattern[(start + 1)..<close]
    let negated = body.first == UInt8(ascii: "!") || body.first == UInt8(ascii: "^")
    if negated { body = body.dropFirst() }
    var members: Set<UInt8> = []
    var index = body.startIndex
    while index < body.endIndex {
      if index + 2 < body.endIndex, body[index + 1] == UInt8(ascii: "-"), body[index] <= body[index + 2] {
        members.formUnion(body[index]...body[index + 2])
        index += 3
      } else {
        members.insert(body[index])
        index += 1
      }
    }
    return (.set(members, negated: negated), close + 1)
  }

  private static func expandBraces(_ pattern: [UInt8], depth: Int = 0) -> [[UInt8]] {
    guard depth < braceLimit, let open = pattern.firstIndex(of: UInt8(ascii: "{")),
      let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return [pattern] }
    let choices = pattern[(open + 1)..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    var expanded: [[UInt8]] = []
    for rest in expandBraces(Array(pattern[(close + 1)...]), depth: depth + 1) {
      for choice in choices where expanded.count < alternativeLimit {
        expanded.append(Array(pattern[..<open]) + Array(choice) + rest)
      }
    }
    return expanded
  }
}
