/// The form that a template was found in.
package enum TemplateShape: UInt8, Sendable, CaseIterable {
  /// Cloud API: the payload to create one, or one of a response or list.
  case graph
  /// An item of Meta's template library: `header` and `body` are strings.
  case library
  /// `message_template_components_update` and its like.
  case webhook
  /// An object that no shape fits; read as `graph`.
  case unrecognised
}
