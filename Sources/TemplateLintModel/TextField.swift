package import TemplateLintJSON
package import TemplateLintText

/// What a text is in the message.
package enum TextRole: UInt8, Sendable, CaseIterable {
  /// The template's name.
  case name
  case headerText
  case bodyText
  case footerText
  /// The line of a limited-time offer.
  case limitedTimeOfferText
  /// A button's label.
  case buttonText
  /// The label of a one-tap button.
  case autofillText
  case buttonURL
  case phoneNumber
  /// The code of a copy-code button.
  case copyCode
  /// A sample value for a placeholder of the header.
  case headerExample
  /// A sample value for a placeholder of the body.
  case bodyExample
  /// A sample value for the placeholder of a button's URL.
  case urlExample

  /// A sample value for a placeholder: seen by reviewers, never by the reader.
  package var isExample: Bool { self == .headerExample || self == .bodyExample || self == .urlExample }

  /// Written out, because the comparison that the compiler makes is a generic call from other modules.
  @inlinable @inline(__always)
  package static func == (a: TextRole, b: TextRole) -> Bool { unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self) }
}

/// One text of the message.
package struct TextField: Sendable, Hashable {
  /// Decoded bytes, in `Document.strings`.
  package var range: ByteRange
  /// The string's node.
  package var node: NodeIndex
  package var role: TextRole
  /// Index into `Template.components`; -1 for the name.
  package var component: Int16 = -1
  /// Index into `Template.buttons`; -1 outside buttons.
  package var button: Int16 = -1
  /// Index into `Template.cards`; -1 outside a carousel.
  package var card: Int16 = -1

  package init(range: ByteRange, node: NodeIndex, role: TextRole) {
    self.range = range
    self.node = node
    self.role = role
  }
}
