/// The form that a template was found in.
package enum TemplateShape: UInt8, Sendable, CaseIterable {
  /// Cloud API: the payload to create one, or one of a response or list.
  case graph
  /// An item of Meta's template library: `header` and `body` are strings.
  case library
  /// `message_template_components_update` and its like.
  case webhook
  /// Twilio's Content API: `types` by content type, with or without approvals.
  case twilio
  /// Infobip: the parts stand in `structure`.
  case infobip
  /// Gupshup: `elementName`, the message as JSON in `containerMeta`.
  case gupshup
  /// The Cloud API's components as a row of a table or a section of a text has them: nothing that is submitted as it stands.
  case listing
  /// An object that no shape fits; read as `graph`.
  case unrecognised
}
