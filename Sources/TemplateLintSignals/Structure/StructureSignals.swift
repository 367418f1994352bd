/// The indices of the signals that code computes, looked up once.
struct StructureSignals: Sendable {
  /// By case of `StructureID`; -1 where the pack lacks the signal.
  private let indices: ContiguousArray<Int16>
  /// The signals any of which shows that a text is about something of this user's.
  let userThings: SignalSet

  init(_ packs: [PackTables]) {
    let index = SignalIndex(packs)
    indices = ContiguousArray(StructureID.allCases.map { id in index.find(id.id).map { Int16($0) } ?? -1 })
    userThings = Self.userThings(packs)
  }

  subscript(id: StructureID) -> Int16 { indices[id.rawValue] }

  /// Whole groups and single signals that name the user's order, account, appointment or the like, or an essential notice, which need not name one.
  private static func userThings(_ packs: [PackTables]) -> SignalSet {
    var things = SignalSet()
    var next = 0
    for tables in packs {
      for record in tables.signals {
        let id = tables.string(record.id)
        let isThing =
          ["transaction.", "account.", "appointment.", "safety."].contains { id.hasPrefix($0) }
          || [
            "marker.your-thing", "feedback.order-tied", "authentication.code-given", "notice.registered-event", "notice.work",
            "notice.education", "notice.health", "notice.action-required",
          ].contains(id)
        if isThing { things.insert(next) }
        next += 1
      }
    }
    return things
  }
}
