internal import TemplateLintText
internal import TemplateLintYAML

/// Typed values out of nodes; what does not fit becomes a problem at its place.
extension ConfigurationReader {
  func place(_ position: LinePosition) -> SettingOrigin.Place {
    SettingOrigin.Place(path: path, line: position.line, column: position.column)
  }

  func place(_ node: YAMLNode) -> SettingOrigin.Place { place(node.position) }

  mutating func report(_ message: String, at node: YAMLNode) {
    problems.append(ConfigurationProblem(message, at: place(node)))
  }

  /// `no rule "x"; did you mean y?`, with the choices where there are few.
  func unknown(_ noun: String, _ name: String, among known: [String]) -> String {
    let hint = Suggestion.hint(for: name, among: known)
    let choices = known.count <= 12 ? "; there are \(known.joined(separator: ", "))" : ""
    return "no \(noun) \"\(name)\"" + (hint.isEmpty ? choices : hint)
  }

  /// The members of a mapping with known keys, in the order of the text.
  mutating func members(
    of node: YAMLNode, known: [String], what: String, noun: String = "key"
  ) -> [(key: String, value: YAMLNode)] {
    mapping(node, what).compactMap { member in
      let key = member.key.scalar?.text ?? ""
      guard known.contains(key) else {
        report(unknown(noun, key, among: known), at: member.key)
        return nil
      }
      return (key, member.value)
    }
  }

  /// The members of a mapping; a repeated key is a problem.
  mutating func mapping(_ node: YAMLNode, _ what: String) -> [YAMLMember] {
    guard let members = node.mapping else {
      report("\(what): keys and values are expected here", at: node)
      return []
    }
    var seen: Set<String> = []
    for member in members {
      guard let key = member.key.scalar?.text else {
        report("a key is a word", at: member.key)
        continue
      }
      if !seen.insert(key).inserted { report("\"\(key)\" stands here twice", at: member.key) }
    }
    return members
  }

  mutating func list(_ node: YAMLNode, _ what: String) -> [YAMLNode] {
    if let items = node.sequence { return items }
    report("\(what): a list is expected here, each item after a dash", at: node)
    return []
  }

  /// A list, or one value in its place.
  func items(_ node: YAMLNode) -> [YAMLNode] {
    node.sequence ?? [node]
  }

  mutating func text(_ node: YAMLNode, _ what: String) -> String? {
    guard let scalar = node.scalar, scalar.kind(tag: node.tag) != .null, !scalar.text.isEmpty else {
      report("\(what) is expected here", at: node)
      return nil
    }
    return scalar.text
  }

  /// A whole number, 0 to one thousand million.
  mutating func number(_ node: YAMLNode, _ what: String) -> Int? {
    guard let scalar = node.scalar, scalar.kind(tag: node.tag) == .int, let number = Int(scalar.text),
      (0...1_000_000_000).contains(number)
    else {
      report("\(what): a whole number from 0 to 1000000000 is expected here", at: node)
      return nil
    }
    return number
  }

  /// A path pattern: without a slash it fits in every folder, with one at its end everything below.
  mutating func glob(_ node: YAMLNode) -> Glob? {
    guard var pattern = text(node, "a path pattern") else { return nil }
    if pattern.hasPrefix("/") {
      report("a pattern is relative to the folder of the configuration", at: node)
      return nil
    }
    guard pattern.utf8.count <= 1000 else {
      report("a pattern has at most 1000 bytes", at: node)
      return nil
    }
    if pattern.hasSuffix("/") { pattern += "**" }
    return Glob(pattern.utf8.contains(UInt8(ascii: "/")) ? pattern : "**/" + pattern)
  }
}
