/// The named sets of one lexicon, parsed and free of cycles.
struct PhraseSets {
  private(set) var members: [String: [[PhraseItem]]] = [:]
  private var sizes = SetSizes([:])

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
    for set in lexicon.sets { check(Self.names(in: members[set.name.string] ?? []), set.name.position, &problems) }
    let rings = ringMembers()
    for set in lexicon.sets where rings.contains(set.name.string) {
      problems.append(set.name.position.problem("the set `\(set.name.string)` contains itself"))
      members[set.name.string] = []
    }
    dropWhatIsTooLarge(lexicon, &problems)
  }

  /// Without sets that would fill the memory: said of the first of them, since those that name it are too large as well.
  private mutating func dropWhatIsTooLarge(_ lexicon: LexiconSource, _ problems: inout [CompileProblem]) {
    sizes = SetSizes(members)
    var isFirst = true
    for set in lexicon.sets {
      guard let fault = sizes.fault(of: set.name.string) else { continue }
      if isFirst { problems.append(set.name.position.problem("the set `\(set.name.string)` \(fault)")) }
      isFirst = false
      members[set.name.string] = []
    }
    sizes = SetSizes(members)
  }

  /// Whether a phrase stands for more words than can be compiled.
  mutating func isTooLarge(_ items: [PhraseItem]) -> Bool { sizes.isTooLarge(items) }

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
      problems.append(position.problem("unknown set `@\(name)`\(suggestion(for: name, among: members.keys, after: problems.count))"))
    }
  }

  /// The sets that contain themselves: what is left when those that name no set, and those that none names, are taken away again
  /// and again.
  private func ringMembers() -> Set<String> {
    var named = members.mapValues { branches in Set(Self.names(in: branches).filter { members[$0] != nil }) }
    for _ in 0..<2 {
      Self.takeAwayEnds(of: &named)
      var reversed: [String: Set<String>] = named.mapValues { _ in [] }
      for (name, others) in named { for other in others { reversed[other, default: []].insert(name) } }
      named = reversed
    }
    return Set(named.keys)
  }

  /// Leaves the names from which one can go on for ever.
  private static func takeAwayEnds(of named: inout [String: Set<String>]) {
    var namedBy: [String: [String]] = [:]
    for (name, others) in named { for other in others { namedBy[other, default: []].append(name) } }
    var open = named.filter(\.value.isEmpty).map(\.key)
    while let name = open.popLast() {
      named[name] = nil
      for other in namedBy[name] ?? [] {
        named[other]?.remove(name)
        if named[other]?.isEmpty == true { open.append(other) }
      }
    }
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
