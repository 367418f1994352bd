import TemplateLintJSON

extension Template {
  /// Reads the `example` of a header or body.
  mutating func readExample(_ node: NodeIndex, of index: Int, in document: Document) {
    components[index].example.node = node
    let kind = components[index].kind
    guard kind == .header || kind == .body else {
      if !document.isNull(node), kind != .unknown { report(.misplacedField, at: node, .example) }
      return
    }
    guard document.isObject(node) else {
      if document.isNull(node) { return }
      components[index].example.form = .malformed
      return report(.wrongType, at: node, .example, expected: "an object")
    }
    let role: TextRole = kind == .header ? .headerExample : .bodyExample
    let owner = ExampleOwner(component: index, button: -1, card: components[index].card, role: role)
    var child = document.firstChild(of: node)
    while child >= 0 {
      switch (key(of: child, in: document), kind) {
      case (.headerHandle?, .header): components[index].example.mediaHandle = mediaHandle(child, in: document)
      case (.headerURL?, .header): break
      case (.headerText?, .header), (.bodyText?, .body):
        components[index].example.adopt(positional(child, of: owner, in: document))
      case (.headerNamed?, .header), (.bodyNamed?, .body):
        components[index].example.adopt(named(child, of: owner, in: document))
      case (let other?, _): report(.misplacedField, at: child, other)
      case (nil, _): break
      }
      child = document.nextSibling(of: child)
    }
  }

  /// Reads a plain list of sample values, as providers write it.
  mutating func readExamples(_ node: NodeIndex, of index: Int, in document: Document) {
    components[index].example.node = node
    let role: TextRole = components[index].kind == .header ? .headerExample : .bodyExample
    let owner = ExampleOwner(component: index, button: -1, card: components[index].card, role: role)
    components[index].example.adopt(positional(node, of: owner, in: document))
  }

  /// Reads the `example` of a button: the code of a copy-code button, values for a URL's placeholder otherwise.
  mutating func readExample(_ node: NodeIndex, ofButton index: Int, in document: Document) {
    let button = buttons[index]
    let isCode = button.kind == .copyCode
    let owner = ExampleOwner(
      component: Int(button.component), button: index, card: button.card, role: isCode ? .copyCode : .urlExample)
    buttons[index].example.adopt(positional(node, of: owner, in: document))
    buttons[index].example.node = node
    let values = buttons[index].example.values
    if isCode, let first = values.first { buttons[index].code = exampleValues[first].field }
  }

  /// `[["a","b"]]`, `["a","b"]` or `"a"`.
  private mutating func positional(_ node: NodeIndex, of owner: ExampleOwner, in document: Document) -> Example {
    var example = Example()
    example.list = node
    let first = exampleValues.count
    switch document.kind(of: node) {
    case .null, nil: return Example()
    case .array:
      let isNested = document.isArray(document.firstChild(of: node))
      example.form = isNested ? .nested : .flat
      var child = document.firstChild(of: node)
      var row = 0
      while child >= 0 {
        if document.isArray(child), isNested {
          readRow(child, row: row, of: owner, in: document)
          row += 1
        } else {
          addValue(child, name: nil, row: 0, position: exampleValues.count - first, of: owner, in: document)
        }
        child = document.nextSibling(of: child)
      }
    default:
      example.form = .single
      addValue(node, name: nil, row: 0, position: 0, of: owner, in: document)
    }
    example.values = first..<exampleValues.count
    // Objects or arrays instead of texts: nothing of it can be a sample.
    if !example.values.isEmpty, exampleValues[example.values].allSatisfy({ $0.field < 0 }) { example.form = .malformed }
    return example
  }

  private mutating func readRow(_ node: NodeIndex, row: Int, of owner: ExampleOwner, in document: Document) {
    var child = document.firstChild(of: node)
    var position = 0
    while child >= 0 {
      addValue(child, name: nil, row: row, position: position, of: owner, in: document)
      position += 1
      child = document.nextSibling(of: child)
    }
  }

  /// `[{"param_name":"n","example":"v"}]`.
  private mutating func named(_ node: NodeIndex, of owner: ExampleOwner, in document: Document) -> Example {
    var example = Example()
    example.list = node
    let first = exampleValues.count
    guard document.isArray(node) else {
      if document.isNull(node) { return Example() }
      report(.wrongType, at: node, .example, expected: "an array of objects with param_name and example")
      example.form = .malformed
      example.values = first..<first
      return example
    }
    example.form = .named
    var child = document.firstChild(of: node)
    while child >= 0 {
      readNamed(child, position: exampleValues.count - first, of: owner, in: document)
      child = document.nextSibling(of: child)
    }
    example.values = first..<exampleValues.count
    return example
  }

  private mutating func readNamed(_ node: NodeIndex, position: Int, of owner: ExampleOwner, in document: Document) {
    guard document.isObject(node) else {
      return report(.wrongType, at: node, .example, expected: "an object with param_name and example")
    }
    var name: TextReference?
    var value: NodeIndex = -1
    var child = document.firstChild(of: node)
    while child >= 0 {
      switch key(of: child, in: document) {
      case .parameterName?: name = text(child, .parameterName, in: document)
      case .example?: value = child
      case let other?: report(.misplacedField, at: child, other)
      case nil: break
      }
      child = document.nextSibling(of: child)
    }
    if name == nil { reportMissing(.parameterName, of: node, in: document) }
    guard value >= 0 else { return reportMissing(.example, of: node, in: document) }
    addValue(value, name: name, row: 0, position: position, of: owner, in: document)
  }

  private mutating func addValue(
    _ node: NodeIndex, name: TextReference?, row: Int, position: Int, of owner: ExampleOwner, in document: Document
  ) {
    guard exampleValues.count < Self.limit else { return }
    let field = addField(
      node, .example, role: owner.role, component: owner.component, button: owner.button, card: owner.card,
      in: document)
    exampleValues.append(ExampleValue(field: field, node: node, name: name, row: row, position: position))
  }

  /// `header_handle`: an array of one, or the handle itself.
  private mutating func mediaHandle(_ node: NodeIndex, in document: Document) -> TextReference? {
    let isArray = document.isArray(node)
    let handle = isArray ? document.firstChild(of: node) : node
    return handle >= 0 ? text(handle, .headerHandle, in: document) : nil
  }
}

/// Whose sample values are read.
private struct ExampleOwner {
  var component: Int
  var button: Int
  var card: Int16
  var role: TextRole
}

extension Example {
  /// Takes the values of one list; a later list of the same `example` wins where it has values.
  fileprivate mutating func adopt(_ other: Example) {
    guard form == .none || !other.values.isEmpty else { return }
    form = other.form
    list = other.list
    values = other.values
  }
}
