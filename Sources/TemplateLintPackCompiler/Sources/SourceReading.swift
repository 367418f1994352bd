/// Reads values of known shape and collects what is wrong with them.
struct SourceReading {
  var problems: [CompileProblem] = []

  mutating func note(_ position: SourcePosition, _ message: String) { problems.append(position.problem(message)) }

  /// A text with its place.
  mutating func text(_ value: SourceValue?, _ what: String) -> SourceText? {
    guard let value else { return nil }
    guard case .scalar(let string) = value.content else {
      note(value.position, "\(what) must be a text")
      return nil
    }
    return SourceText(string: string, position: value.position)
  }

  /// A list of texts; a missing one is empty.
  mutating func texts(_ value: SourceValue?, _ what: String) -> [SourceText] {
    guard let value else { return [] }
    guard case .list(let values) = value.content else {
      note(value.position, "\(what) must be a list of texts")
      return []
    }
    return values.compactMap { text($0, "an entry of \(what)") }
  }

  /// A mapping with only these keys; nil, with a problem, for anything else.
  mutating func map(_ value: SourceValue, _ what: String, keys: [String]) -> [String: SourceValue]? {
    guard let entries = entries(value, what) else { return nil }
    var found: [String: SourceValue] = [:]
    for entry in entries {
      if keys.contains(entry.key.string) {
        found[entry.key.string] = entry.value
      } else {
        let hint = suggestion(for: entry.key.string, among: keys, after: problems.count)
        note(entry.key.position, "unknown key `\(entry.key.string)` in \(what)\(hint)")
      }
    }
    return found
  }

  /// The entries of a mapping with any keys, in the order of the file.
  mutating func entries(_ value: SourceValue, _ what: String) -> [(key: SourceText, value: SourceValue)]? {
    guard case .map(let pairs) = value.content else {
      note(value.position, "\(what) must be a mapping")
      return nil
    }
    return pairs.compactMap { pair in text(pair.key, "a key").map { ($0, pair.value) } }
  }
}

/// A text of a file with its place.
struct SourceText {
  var string: String
  var position: SourcePosition
}
