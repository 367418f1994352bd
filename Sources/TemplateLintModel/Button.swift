package import TemplateLintJSON

/// The type of a button.
///
/// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components (2026-06-24).
package enum ButtonKind: UInt8, Sendable, CaseIterable {
  case quickReply, url, phoneNumber, copyCode, otp, flow, voiceCall
  /// Multi-product, single-product and catalog messages.
  case mpm, spm, catalog
  case orderDetails, requestContactInfo
  /// Seen in webhooks only: `EXTENSION`, `POSTBACK`, `REMINDER`, `SEND_LOCATION`.
  case `extension`, postback, reminder, sendLocation
  /// A call permission asked for by a button (providers).
  case callPermissionRequest
  /// A type that is not in the table.
  case unknown

  /// Written out, because the comparison that the compiler makes is a generic call from other modules.
  @inlinable @inline(__always)
  package static func == (a: ButtonKind, b: ButtonKind) -> Bool { unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self) }
}

/// How a one-time password reaches the app.
package enum OneTimePasswordKind: UInt8, Sendable, CaseIterable {
  case copyCode, oneTap, zeroTap, noButtons
  /// A value that is not in the table.
  case unknown
}

/// One button.
package struct Button: Sendable {
  package var kind: ButtonKind
  /// The button's object.
  package var node: NodeIndex
  /// The value of `type` as written; nil where it is missing or no string.
  package var rawKind: TextReference?
  /// Index into `Template.components`.
  package var component: Int16
  /// Index into `Template.cards`; -1 outside a carousel.
  package var card: Int16 = -1
  /// Indices into `Template.fields`; -1 without one.
  package var text: Int16 = -1
  package var url: Int16 = -1
  package var phoneNumber: Int16 = -1
  /// The code of a copy-code button.
  package var code: Int16 = -1
  package var autofillText: Int16 = -1
  /// Sample values for the placeholder of the URL.
  package var example = Example()
  /// `otp_type`; nil where it is missing.
  package var oneTimePassword: OneTimePasswordKind?
  package var rawOneTimePassword: TextReference?
  package var zeroTapTermsAccepted: FlagValue?
  /// Indices into `Template.supportedApps`.
  package var supportedApps: Range<Int> = 0..<0
  package var flowID: TextReference?
  package var flowName: TextReference?
  package var flowJSON: TextReference?
  package var flowAction: TextReference?
  package var navigateScreen: TextReference?

  package init(kind: ButtonKind, node: NodeIndex, component: Int16) {
    self.kind = kind
    self.node = node
    self.component = component
  }
}

/// An Android app that may receive a one-time password.
package struct SupportedApp: Sendable {
  package var node: NodeIndex
  package var packageName: TextReference?
  package var signatureHash: TextReference?

  package init(node: NodeIndex) { self.node = node }
}
