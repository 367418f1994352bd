internal import TemplateLintPricing

/// What is open between one business and one user.
struct PairState {
  /// Nil before the user's first message and after the window was told.
  var window: Window?
  /// The user's last message that came from an advertisement or a page's button.
  var lastEntryAt: Int64?
  /// In the order of opening. Some may have ended already: `endExpired` tells them.
  var conversations: [Conversation] = []

  struct Key: Hashable {
    var business: String
    var user: String
  }

  /// Whether the customer-service window is open.
  func isWindowOpen(at moment: Int64) -> Bool { window.map { moment < $0.endsAt } ?? false }

  func conversation(of category: PriceCategory) -> Int? { conversations.firstIndex { $0.category == category } }

  /// Takes out the conversations that have ended.
  mutating func endExpired(at moment: Int64, _ ended: (Conversation) -> Void) {
    guard conversations.contains(where: { $0.endsAt <= moment }) else { return }
    conversations.removeAll { conversation in
      guard conversation.endsAt <= moment else { return false }
      ended(conversation)
      return true
    }
  }

  /// Ends everything now.
  mutating func endAll(at moment: Int64, _ ended: (Conversation) -> Void) {
    for conversation in conversations {
      var conversation = conversation
      conversation.endsAt = min(conversation.endsAt, moment)
      ended(conversation)
    }
    conversations.removeAll()
  }
}
