import TemplateLintJSON
import TemplateLintText

/// Tells the shapes of providers by fields that only they have.
enum ProviderMarks {
  /// The shape of an object that is none of Meta's; nil where no provider is known by its fields.
  static func shape(of node: NodeIndex, in document: Document) -> TemplateShape? {
    if holdsContentTypes(document.member("types", of: node), in: document) { return .twilio }
    if document.isObject(document.member("structure", of: node)) { return .infobip }
    if document.isString(document.member("elementName", of: node)) { return .gupshup }
    return nil
  }

  /// `{"twilio/text": {...}}`.
  private static func holdsContentTypes(_ types: NodeIndex, in document: Document) -> Bool {
    var child = document.isObject(types) ? document.firstChild(of: types) : -1
    while child >= 0 {
      if document.isObject(child), document.strings[document[child].keyText.indices].contains(0x2F) { return true }
      child = document.nextSibling(of: child)
    }
    return false
  }

  /// A provider's notification of Meta's webhook: the facts without `message_template_` before them.
  static func isNotification(_ node: NodeIndex, in document: Document) -> Bool {
    guard document.member("template_name", of: node) >= 0 else { return false }
    return document.member("new_category", of: node) >= 0 || document.member("previous_category", of: node) >= 0
      || document.member("correct_category", of: node) >= 0
  }
}
