/// The category of a template, which decides its price, its delivery and the consent it needs.
///
/// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-categorization (2026-09-11).
public enum Category: UInt8, Sendable, CaseIterable, Hashable {
  /// News of something that the recipient ordered, booked, owns or asked for.
  case utility = 0
  /// A one-time password.
  case authentication = 1
  /// Everything else, and everything that advertises besides.
  case marketing = 2

  /// Meta's spelling: `UTILITY`, `AUTHENTICATION`, `MARKETING`.
  public var name: String {
    switch self {
    case .utility: "UTILITY"
    case .authentication: "AUTHENTICATION"
    case .marketing: "MARKETING"
    }
  }

  /// Reads Meta's spelling in either case; nil for old and unknown names, which are never mapped.
  public init?(name: some StringProtocol) {
    switch name.uppercased() {
    case "UTILITY": self = .utility
    case "AUTHENTICATION": self = .authentication
    case "MARKETING": self = .marketing
    default: return nil
    }
  }
}
