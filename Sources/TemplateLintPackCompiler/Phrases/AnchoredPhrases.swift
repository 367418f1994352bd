internal import TemplateLintSignals

/// The phrases of one language, each tied to the rarest words that it cannot do without: its anchors.
///
/// Where a text has such a word, what stands left and right of it is compared with two graphs. Common words are anchors
/// only of phrases that have nothing else, so that the cost of a text hardly depends on how many phrases there are.
struct AnchoredPhrases {
  struct Anchor: Hashable {
    var symbol: UInt16
    /// In `left` and in `right`.
    var left, right: UInt32
  }

  private(set) var symbols = SymbolTable()
  private(set) var left: ContextGraph
  private(set) var right: ContextGraph
  private var anchorSet: Set<Anchor> = []
  private let sets: [String: [[PhraseItem]]]
  private var counts: WordCounts
  private var setCosts: [String: Int] = [:]

  /// Stands for "cannot be an anchor".
  private static let never = Int.max / 4

  init(sets: [String: [[PhraseItem]]], counts: WordCounts) {
    self.sets = sets
    self.counts = counts
    left = ContextGraph(.left, sets: sets)
    right = ContextGraph(.right, sets: sets)
  }

  /// By symbol, left and right.
  var anchors: [Anchor] {
    anchorSet.sorted { ($0.symbol, $0.left, $0.right) < ($1.symbol, $1.left, $1.right) }
  }

  /// Adds a phrase of a signal, or a guard.
  mutating func add(_ items: [PhraseItem], accept: UInt16) throws(ContextGraph.Overflow) {
    left.beginPhrase()
    right.beginPhrase()
    try place(items, left.far(accepting: accept), right.far(accepting: accept))
  }

  /// To be called when all phrases are there.
  mutating func finish() throws(ContextGraph.Overflow) {
    try left.summarize(&symbols)
    try right.summarize(&symbols)
  }

  /// Anchors a sequence at its cheapest item; `before` and `after` are what stands around the sequence.
  private mutating func place(
    _ items: [PhraseItem], _ before: UInt32, _ after: UInt32
  ) throws(ContextGraph.Overflow) {
    var best = 0
    for index in items.indices where cost(items[index]) < cost(items[best]) { best = index }
    let before = try left.extend(before, items[..<best], &symbols)
    let after = try right.extend(after, items[(best + 1)...], &symbols)
    switch items[best] {
    case .token(let atoms): try insert(atoms, before, after)
    case .set(let name): try place(oneOf: sets[name] ?? [], before, after)
    case .alternatives(let branches): try place(oneOf: branches, before, after)
    case .optional, .gap, .fieldStart, .fieldEnd: break  // The parser refuses phrases of nothing else.
    }
  }

  private mutating func place(
    oneOf branches: [[PhraseItem]], _ before: UInt32, _ after: UInt32
  ) throws(ContextGraph.Overflow) {
    let (atoms, longer) = PhraseItem.flatten(branches, sets)
    if !atoms.isEmpty { try insert(atoms, before, after) }
    for branch in longer { try place(branch, before, after) }
  }

  private mutating func insert(
    _ atoms: [PhraseAtom], _ before: UInt32, _ after: UInt32
  ) throws(ContextGraph.Overflow) {
    guard let symbol = try? symbols.symbol(atoms) else { throw ContextGraph.Overflow() }
    anchorSet.insert(Anchor(symbol: symbol, left: before, right: after))
  }

  // MARK: - Cost

  /// How often texts will have to be compared if the item is the anchor.
  private mutating func cost(_ item: PhraseItem) -> Int {
    switch item {
    case .token(let atoms):
      var sum = 0
      for atom in atoms { sum += counts.count(of: atom) }
      return sum
    case .alternatives(let branches): return cost(oneOf: branches)
    case .set(let name):
      if let known = setCosts[name] { return known }
      let cost = cost(oneOf: sets[name] ?? [])
      setCosts[name] = cost
      return cost
    case .optional, .gap, .fieldStart, .fieldEnd: return Self.never
    }
  }

  private mutating func cost(oneOf branches: [[PhraseItem]]) -> Int {
    var sum = 0
    for branch in branches {
      var least = Self.never
      for item in branch { least = min(least, cost(item)) }
      sum = min(Self.never, sum + least)
    }
    return sum
  }
}

extension PhraseItem {
  /// Opens groups and sets that stand alone in a branch: what one token can be, and the branches of several items.
  static func flatten(
    _ branches: [[PhraseItem]], _ sets: [String: [[PhraseItem]]]
  ) -> (atoms: [PhraseAtom], longer: [[PhraseItem]]) {
    var atoms: [PhraseAtom] = []
    var longer: [[PhraseItem]] = []
    for branch in branches { flatten(branch, sets, &atoms, &longer) }
    return (atoms, longer)
  }

  private static func flatten(
    _ branch: [PhraseItem], _ sets: [String: [[PhraseItem]]], _ atoms: inout [PhraseAtom], _ longer: inout [[PhraseItem]]
  ) {
    guard branch.count == 1 else {
      longer.append(branch)
      return
    }
    switch branch[0] {
    case .token(let more): atoms += more
    case .set(let name): for inner in sets[name] ?? [] { flatten(inner, sets, &atoms, &longer) }
    case .alternatives(let inner): for branch in inner { flatten(branch, sets, &atoms, &longer) }
    default: longer.append(branch)
    }
  }
}
