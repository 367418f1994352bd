/// What happens to the sender of a template whose category Meta changes or refuses; the heaviest first, as senders report it.
///
/// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-categorization (2026-09-11).
public enum Consequence: UInt8, Sendable, CaseIterable {
  /// Every delivered message costs the other category's rate.
  case price = 0
  /// MARKETING is capped for each user, paused to United States numbers, and can be muted.
  case delivery = 1
  /// People who opted out of marketing would get one all the same.
  case consent = 2
  /// Repeated misuse: warning, rate limit, then 7 or 30 days without utility templates.
  case enforcement = 3
  /// The template is refused, or rejected on the first day of the next month, without a review.
  case rejection = 4

  /// As reports write it: the case in lower-case letters.
  public var name: String {
    switch self {
    case .price: "price"
    case .delivery: "delivery"
    case .consent: "consent"
    case .enforcement: "enforcement"
    case .rejection: "rejection"
    }
  }
}

extension Risk {
  /// What follows, in the order of weight; empty for `none`.
  public var consequences: [Consequence] {
    switch kind {
    case .none: []
    case .repriced: [.price, .delivery, .consent, .enforcement]
    case .rejected: [.rejection]
    case .overpaid: [.price]
    }
  }
}
