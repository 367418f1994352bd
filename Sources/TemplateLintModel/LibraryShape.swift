import TemplateLintJSON

/// An item of Meta's template library: the parts are strings on the item itself.
///
/// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library (2025-11-14).
extension Template {
  mutating func readLibrary(_ root: NodeIndex, in document: Document) {
    var parts = LibraryParts()
    var child = document.firstChild(of: root)
    while child >= 0 {
      if let key = key(of: child, in: document) { readMember(key, child, &parts, in: document) }
      child = document.nextSibling(of: child)
    }
    if name < 0 { reportMissing(.name, of: root, in: document) }
    addPart(.header, parts.header, .header, role: .headerText, in: document)
    if let body = addPart(.body, parts.body, .body, role: .bodyText, in: document), parts.parameters >= 0 {
      readParameters(parts.parameters, of: body, in: document)
    }
    addPart(.footer, parts.footer, .footer, role: .footerText, in: document)
    if parts.buttons >= 0, !document.isNull(parts.buttons) {
      components.append(Component(kind: .buttons, node: parts.buttons))
      let index = components.count - 1
      components[index].buttons = readButtons(parts.buttons, of: index, card: -1, in: document)
    }
    // Library items have an id of their own; their category is Meta's.
    current = category
  }

  private mutating func readMember(
    _ key: TemplateKey, _ node: NodeIndex, _ parts: inout LibraryParts, in document: Document
  ) {
    switch key {
    case .name: name = addField(node, key, role: .name, in: document)
    case .language: language = text(node, key, in: document)
    case .category: category = category(node, key, in: document)
    case .id: details.id = identifier(node, key, in: document)
    case .header: parts.header = node
    case .body: parts.body = node
    case .footer: parts.footer = node
    case .buttons: parts.buttons = node
    case .bodyParameters: parts.parameters = node
    case .topic, .useCase, .industry, .bodyParameterTypes: break
    default: report(.misplacedField, at: node, key)
    }
  }

  /// Adds a component whose object is the string itself; gives its index.
  @discardableResult
  mutating func addPart(
    _ kind: ComponentKind, _ node: NodeIndex, _ key: TemplateKey, role: TextRole, in document: Document
  ) -> Int? {
    guard node >= 0, !document.isNull(node) else { return nil }
    let index = components.count
    var component = Component(kind: kind, node: node)
    if kind == .header { component.format = .text }
    component.text = addField(node, key, role: role, component: index, in: document)
    components.append(component)
    return index
  }

  private mutating func readParameters(_ node: NodeIndex, of body: Int, in document: Document) {
    guard document.isArray(node) else {
      if document.isNull(node) { return }
      return report(.wrongType, at: node, .bodyParameters, expected: "an array of strings")
    }
    let first = exampleValues.count
    var child = document.firstChild(of: node)
    while child >= 0, exampleValues.count < Self.limit {
      let field = addField(child, .bodyParameters, role: .bodyExample, component: body, in: document)
      exampleValues.append(
        ExampleValue(field: field, node: child, name: nil, row: 0, position: exampleValues.count - first))
      child = document.nextSibling(of: child)
    }
    components[body].example.form = .flat
    components[body].example.node = node
    components[body].example.list = node
    components[body].example.values = first..<exampleValues.count
  }
}

private struct LibraryParts {
  var header: NodeIndex = -1
  var body: NodeIndex = -1
  var footer: NodeIndex = -1
  var buttons: NodeIndex = -1
  var parameters: NodeIndex = -1
}
