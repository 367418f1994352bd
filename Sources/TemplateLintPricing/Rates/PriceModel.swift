/// How Meta charged at a time. The raw value is what `--model` and rate cards write.
///
/// Sources: https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing (2026-07-01),
/// …/pricing/conversation-based-pricing (2025-11-14), …/pricing/non-template-messages (2026-09-11).
package enum PriceModel: String, Sendable, CaseIterable, Hashable {
  /// 2022-02-01 to 2023-05-31: by who began the conversation.
  case initiation
  /// 2023-06-01 to 2025-06-30: conversations of four categories.
  case conversation
  /// From 2025-07-01: each delivered template by its category.
  case message
  /// From 2026-10-01: service messages and utility inside the window too.
  case messageWithService = "message-2026-10"

  /// The first day of the model, from 00:00 UTC (our convention; Meta names days only).
  package var firstDay: CalendarDay {
    switch self {
    case .initiation: CalendarDay(year: 2022, month: 2, day: 1)
    case .conversation: CalendarDay(year: 2023, month: 6, day: 1)
    case .message: CalendarDay(year: 2025, month: 7, day: 1)
    case .messageWithService: CalendarDay(year: 2026, month: 10, day: 1)
    }
  }

  /// The model in force; nil before 2022-02-01, when prices followed other rules.
  package static func inForce(on day: CalendarDay) -> PriceModel? { allCases.last { $0.firstDay <= day } }

  /// Whether conversations are charged, not messages: a rate of one kind never prices the other.
  package var isByConversation: Bool { self == .initiation || self == .conversation }
}
