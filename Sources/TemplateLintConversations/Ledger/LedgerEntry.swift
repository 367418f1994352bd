package import TemplateLintPricing

/// One fact that a ledger finds, in the terms of `templatelint/ledger/1`.
package enum LedgerEntry: Sendable, Hashable {
  case conversation(Conversation)
  case charge(Charge)
  case uncharged(message: String, FreeReason)
  case window(Window)
  case consent(message: String, ConsentBreach)
  case warning(message: String, LedgerWarning)
  case problem(line: Int, EventProblem)
}

/// Takes what a ledger finds, as it finds it.
package protocol LedgerSink {
  mutating func take(_ entry: LedgerEntry)
}

/// A stretch of time that was charged once, or would have been.
package struct Conversation: Sendable, Hashable {
  package var business: String
  package var user: String
  package var category: PriceCategory
  /// The message that opened it.
  package var openedBy: String
  package var openedAt: Int64
  /// The first moment outside of it.
  package var endsAt: Int64
  /// Delivered messages of the business inside of it, the opening one included.
  package var messages: Int
  package var isCharged: Bool
  /// Nil where it is charged.
  package var reason: FreeReason?
}

/// The time after a user's message in which a business may write freely.
package struct Window: Sendable, Hashable {
  package var business: String
  package var user: String
  package var openedAt: Int64
  /// 24 hours after the user's last message in it.
  package var endsAt: Int64
}

/// What one message costs; under the models by conversation it stands at the message that opened one.
package struct Charge: Sendable, Hashable {
  package var message: String
  package var category: PriceCategory
  package var source: CategorySource
  package var model: PriceModel
  /// Nil for a user whose number does not tell.
  package var market: String?
  /// Nil where the card has no price for it.
  package var amount: Amount?
  package var currency: Currency?
}

/// Why a message costs nothing.
package enum FreeReason: String, Sendable, CaseIterable {
  case fromUser = "from-user"
  case notDelivered = "not-delivered"
  case insideConversation = "inside-conversation"
  case freeAllowance = "free-allowance"
  case freeEntryPoint = "free-entry-point"
  case utilityInWindow = "utility-in-window"
  case serviceFree = "service-free"
}

/// A message that a user did not agree to.
package enum ConsentBreach: String, Sendable, CaseIterable {
  /// A template to a user who never opted in; said only where a log carries opt-ins at all.
  case noOptIn = "no-opt-in"
  /// A template that is MARKETING, or that Meta will probably see as MARKETING.
  case marketingAfterOptOut = "marketing-after-opt-out"
}

package enum LedgerWarning: String, Sendable, CaseIterable {
  /// WhatsApp refuses free-form messages outside the customer-service window: the log or its times are incomplete.
  case freeFormOutsideWindow = "free-form-outside-window"
}
