internal import TemplateLintJSON
internal import TemplateLintText

extension EventFields {
  /// The members of one JSON object; nil when the document is none. Null is the same as missing.
  init?(_ document: Document) {
    guard document.nodeCount > 0, document.isObject(0) else { return nil }
    var child = document.firstChild(of: 0)
    while child >= 0 {
      let node = document[child]
      if !node.isShadowed { read(node, child, of: document) }
      child = document.nextSibling(of: child)
    }
  }

  private mutating func read(_ node: Node, _ child: NodeIndex, of document: Document) {
    let key = node.keyText
    switch key.count {
    case 2:
      if document.text(key, equals: "id") { id = Self.value(node, document) }
      if document.text(key, equals: "at") { at = Self.value(node, document) }
    case 4:
      if document.text(key, equals: "user") { user = Self.value(node, document) }
      if document.text(key, equals: "kind") { kind = Self.value(node, document) }
    case 5:
      if document.text(key, equals: "entry") { entry = Self.value(node, document) }
      if document.text(key, equals: "scope") { scope = Self.value(node, document) }
    case 6:
      if document.text(key, equals: "status") { status = Self.value(node, document) }
    case 8:
      if document.text(key, equals: "business") { business = Self.value(node, document) }
      if document.text(key, equals: "template") { readTemplate(node, child, of: document) }
    case 9:
      if document.text(key, equals: "direction") { direction = Self.value(node, document) }
    default: break
    }
  }

  private mutating func readTemplate(_ node: Node, _ template: NodeIndex, of document: Document) {
    guard node.kind != .null else { return }
    hasTemplate = true
    guard node.kind == .object else {
      templateName = Self.value(node, document)
      return
    }
    templateName = Self.member("name", of: template, document)
    templateLanguage = Self.member("language", of: template, document)
    templateCategory = Self.member("category", of: template, document)
  }

  private static func member(_ key: StaticString, of object: NodeIndex, _ document: Document) -> String? {
    let member = document.member(key, of: object)
    return member < 0 ? nil : value(document[member], document)
  }

  /// Strings decoded, numbers as they are written; null is nil, anything else what its kind cannot be.
  private static func value(_ node: Node, _ document: Document) -> String? {
    switch node.kind {
    case .string, .number: document.string(node.text)
    case .null: nil
    case .object, .array, .true, .false: "?"
    }
  }
}
