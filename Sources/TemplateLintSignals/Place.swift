package import TemplateLintModel

/// Where in a template a signal may stand. Raw values are bits of a mask in the signal pack, so they are stable.
package enum Place: UInt8, Sendable, CaseIterable {
  case header = 0
  case body = 1
  case footer = 2
  case button = 3
  /// Text on a carousel card.
  case card = 4
  /// The words of a button's URL.
  case url = 5
  /// The words of the template's name.
  case name = 6
  /// A sample value for a placeholder of header, body or URL.
  case example = 7

  /// The place of a field; nil for fields whose words say nothing (telephone numbers, coupon codes).
  package init?(_ field: TextField) {
    switch field.role {
    case .name: self = .name
    case .headerText: self = field.card >= 0 ? .card : .header
    case .bodyText: self = field.card >= 0 ? .card : .body
    case .limitedTimeOfferText: self = .body
    case .footerText: self = .footer
    case .buttonText, .autofillText: self = .button
    case .buttonURL: self = .url
    case .headerExample, .bodyExample, .urlExample: self = .example
    case .phoneNumber, .copyCode: return nil
    }
  }

  /// The spelling in signal files.
  package var name: String { String(describing: self) }
  /// Text that the recipient reads, rather than names, addresses and samples.
  package var isRead: Bool { self != .name && self != .url && self != .example }

  /// The place's bit.
  package var bit: UInt8 { 1 << rawValue }
}
