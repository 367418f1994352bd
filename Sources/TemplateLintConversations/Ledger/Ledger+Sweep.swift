extension Ledger {
  /// Takes out what ended before a moment, and tells it: windows by their end, conversations by their opening.
  ///
  /// A conversation waits until no earlier one is open, at most the 72 hours of a free entry point.
  mutating func sweep(at moment: Int64, into sink: inout some LedgerSink) {
    var earliestOpen = Int64.max
    var dead: [PairState.Key] = []
    for (key, state) in pairs {
      var state = state
      var hasChanged = false
      if let window = state.window, window.endsAt <= moment {
        closed.append(window)
        state.window = nil
        hasChanged = true
      }
      let before = state.conversations.count
      state.endExpired(at: moment) { ended.append($0) }
      hasChanged = hasChanged || state.conversations.count != before
      if let first = state.conversations.first { earliestOpen = min(earliestOpen, first.openedAt) }
      if state.window == nil, state.conversations.isEmpty { dead.append(key) } else if hasChanged { pairs[key] = state }
    }
    for key in dead { pairs[key] = nil }
    tellWindows(into: &sink)
    tellConversations(before: earliestOpen, into: &sink)
  }

  private mutating func tellWindows(into sink: inout some LedgerSink) {
    closed.sort { ($0.endsAt, $0.openedAt, $0.user, $0.business) < ($1.endsAt, $1.openedAt, $1.user, $1.business) }
    tally.windows += closed.count
    for window in closed { sink.take(.window(window)) }
    closed.removeAll(keepingCapacity: true)
  }

  private mutating func tellConversations(before limit: Int64, into sink: inout some LedgerSink) {
    ended.sort {
      ($0.openedAt, $0.user, $0.business, $0.endsAt, $0.openedBy) < ($1.openedAt, $1.user, $1.business, $1.endsAt, $1.openedBy)
    }
    let count = ended.firstIndex { $0.openedAt >= limit } ?? ended.count
    for conversation in ended[..<count] {
      tally.conversations[conversation.category, default: 0] += 1
      sink.take(.conversation(conversation))
    }
    ended.removeSubrange(..<count)
  }
}
