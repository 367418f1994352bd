package import TemplateLintJSON

/// The type of a component.
///
/// Source: https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/upsert_message_templates (2026-06-24).
package enum ComponentKind: UInt8, Sendable, CaseIterable {
  case header, body, footer, buttons, carousel, limitedTimeOffer, callPermissionRequest
  /// In Meta's reference without documentation: `GREETING`, `ALBUM`, `ATTACHMENT`, `TAP_TARGET_CONFIGURATION`.
  case greeting, album, attachment, tapTargetConfiguration
  /// A type that is not in the table.
  case unknown

  /// Written out, because the comparison that the compiler makes is a generic call from other modules.
  @inlinable @inline(__always)
  package static func == (a: ComponentKind, b: ComponentKind) -> Bool { unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self) }
}

/// What a header shows.
///
/// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components (2026-06-24).
package enum HeaderFormat: UInt8, Sendable, CaseIterable {
  case text, image, video, document, gif, location, product
  /// A format that is not in the table.
  case unknown
}

/// One component of the message or of a card.
package struct Component: Sendable {
  package var kind: ComponentKind
  /// The component's object.
  package var node: NodeIndex
  /// The value of `type` as written; nil where it is missing or no string.
  package var rawKind: TextReference?
  /// Index into `Template.cards`; -1 for a component of the message itself.
  package var card: Int16 = -1
  /// Of a header; nil where it is missing or the component is no header.
  package var format: HeaderFormat?
  /// The value of `format` as written.
  package var rawFormat: TextReference?
  /// Index into `Template.fields` of the text; -1 without one.
  package var text: Int16 = -1
  /// Sample values for the text's placeholders or the header's media.
  package var example = Example()
  /// Its buttons, as indices into `Template.buttons`.
  package var buttons: Range<Int> = 0..<0
  /// `add_security_recommendation` of an authentication body.
  package var addSecurityRecommendation: FlagValue?
  /// `code_expiration_minutes` of an authentication footer.
  package var codeExpirationMinutes: IntegerValue?
  /// `limited_time_offer.has_expiration`.
  package var hasExpiration: FlagValue?

  package init(kind: ComponentKind, node: NodeIndex) {
    self.kind = kind
    self.node = node
  }
}

/// One card of a carousel.
package struct Card: Sendable {
  /// The card's object.
  package var node: NodeIndex
  /// Index into `Template.components` of the carousel.
  package var carousel: Int
  /// Its components, as indices into `Template.components`.
  package var components: Range<Int>

  package init(node: NodeIndex, carousel: Int, components: Range<Int>) {
    self.node = node
    self.carousel = carousel
    self.components = components
  }
}
