internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintRules

/// Keeps the riskiest templates of a run, a bounded number of them, whatever the order in which they come.
struct RiskiestTemplates {
  /// How much a template should be looked at; the greater first.
  struct Rank: Comparable {
    /// 5 risk high, 4 an error or unreadable, 3 risk medium, 2 a warning, 1 a note, 0 nothing.
    var tier: Int
    var thousandths: Int
    /// Place in the input; of equals the earlier is the riskier.
    var index: Int

    init(_ analysis: Analysis, index: Int) {
      let risk = analysis.verdict.risk
      let worst = analysis.findings.lazy.filter(\.counts).map(\.severity).max()
      tier =
        switch (risk?.level, worst) {
        case (.high, _): 5
        case _ where analysis.error != nil: 4
        case (_, .error): 4
        case (.medium, _): 3
        case (_, .warning): 2
        case (_, .note): 1
        default: 0
        }
      thousandths = risk?.thousandths ?? 0
      self.index = index
    }

    static func < (left: Rank, right: Rank) -> Bool {
      (left.tier, left.thousandths, -left.index) < (right.tier, right.thousandths, -right.index)
    }
  }

  typealias Entry = (rank: Rank, analysis: Analysis)

  private let limit: Int
  /// A binary heap: no entry is riskier than its children, so that the least risky stands first.
  private var heap: [Entry] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(_ analysis: Analysis, index: Int) {
    guard limit > 0 else { return }
    let rank = Rank(analysis, index: index)
    if heap.count < limit {
      heap.append((rank, analysis))
      rise(from: heap.count - 1)
    } else if heap[0].rank < rank {
      heap[0] = (rank, analysis)
      sink()
    }
  }

  /// All that were kept, the riskiest first.
  consuming func sorted() -> [Entry] { heap.sorted { $0.rank > $1.rank } }

  private mutating func rise(from start: Int) {
    var child = start
    while child > 0, heap[child].rank < heap[(child - 1) / 2].rank {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      let children = (2 * parent + 1)..<min(2 * parent + 3, max(heap.count, 2 * parent + 1))
      guard let least = children.min(by: { heap[$0].rank < heap[$1].rank }), heap[least].rank < heap[parent].rank else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
