/// What a rate is for: a category of messages, or of conversations. The raw value is how ledgers and rate cards write it.
package enum PriceCategory: String, Sendable, CaseIterable, Hashable {
  case utility = "UTILITY"
  case authentication = "AUTHENTICATION"
  case marketing = "MARKETING"
  /// Authentication to some markets from abroad. Which business it meets cannot be told from a log, so no ledger charges it.
  case authenticationInternational = "AUTHENTICATION_INTERNATIONAL"
  /// Free-form messages and the conversations that they open.
  case service = "SERVICE"
  /// Conversations before 2023-06-01.
  case userInitiated = "USER_INITIATED"
  case businessInitiated = "BUSINESS_INITIATED"
  /// Conversations of 72 hours that begin at an advertisement or a page's button; never charged.
  case freeEntryPoint = "FREE_ENTRY_POINT"

  var index: Int {
    switch self {
    case .utility: 0
    case .authentication: 1
    case .marketing: 2
    case .authenticationInternational: 3
    case .service: 4
    case .userInitiated: 5
    case .businessInitiated: 6
    case .freeEntryPoint: 7
    }
  }
}
