/// The named sets of one lexicon, parsed and free of cycles.
struct PhraseSets {
  private(set) var members: [String: [[PhraseItem]]] = [:]

  init(_ lexicon: LexiconSource, _ literals: LiteralReader, _ problems: inout [CompileProblem]) {
    for set in lexicon.sets {
      var branches: [[PhraseItem]] = []
      for member in set.members {
        do throws(CompileProblem) {
          branches.append(try Self.branch(member, literals))
        } catch {
          problems.append(error)
        }
      }
      if set.members.isEmpty { problems.append(set.name.position.problem("the set `\(set.name.string)` is empty")) }
      members[set.name.string] = branches
    }
    for set in lexicon.sets {
      let names = Self.names(in: members[set.name.string] ?? [])
      check(names, set.name.position, &problems)
      if reaches(set.name.string) {
        problems.append(set.name.position.problem("the set `\(set.name.string)` contains itself"))
        members[set.name.string] = []
      }
    }
  }

  private static func branch(_ member: SourceText, _ literals: LiteralReader) throws(CompileProblem) -> [PhraseItem] {
    let items = try PhraseParser.parse(member, literals)
    if items.contains(.fieldStart) || items.contains(.fieldEnd) {
      throw member.position.problem("`^` and `$` cannot stand in a set")
    }
    return items
  }

  /// Notes every set that is named and does not exist.
  func check(_ names: [String], _ position: SourcePosition, _ problems: inout [CompileProblem]) {
    for name in names where members[name] == nil {
      problems.append(position.problem("unknown set `@\(name)`\(suggestion(for: name, among: members.keys))"))
    }
  }

  private func reaches(_ goal: String) -> Bool {
    var visited: Set<String> = []
    var open = Self.names(in: members[goal] ?? [])
    while let name = open.popLast() {
      if name == goal { return true }
      if visited.insert(name).inserted { open += Self.names(in: members[name] ?? []) }
    }
    return false
  }

  /// The sets that are named in some branches.
  static func names(in branches: [[PhraseItem]]) -> [String] {
    branches.flatMap { $0 }.flatMap { item -> [String] in
      switch item {
      case .set(let name): [name]
      case .alternatives(let inner), .optional(let inner): names(in: inner)
      default: []
      }
    }
  }
}
