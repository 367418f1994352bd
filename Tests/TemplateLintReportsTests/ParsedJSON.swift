import TemplateLintJSON

/// JSON as values, for tests to ask.
indirect enum ParsedJSON: Equatable {
  case object([String: ParsedJSON])
  case array([ParsedJSON])
  case string(String)
  case other(String)

  struct Ambiguous: Error {}

  init(_ bytes: some Sequence<UInt8>) throws {
    var document = Document()
    try JSONParser.parse(Array(bytes), into: &document)
    // A key twice, or half of a surrogate pair, is JSON that two readers read differently.
    guard document.problems.isEmpty else { throw Ambiguous() }
    self.init(document, 0)
  }

  private init(_ document: Document, _ node: NodeIndex) {
    var children: [NodeIndex] = []
    var child = document.firstChild(of: node)
    while child >= 0 {
      children.append(child)
      child = document.nextSibling(of: child)
    }
    switch document[node].kind {
    case .object:
      self = .object(
        Dictionary(uniqueKeysWithValues: children.map { (document.string(document[$0].keyText), ParsedJSON(document, $0)) }))
    case .array: self = .array(children.map { ParsedJSON(document, $0) })
    case .string: self = .string(document.string(document[node].text))
    default: self = .other(document.sourceText(of: node))
    }
  }

  subscript(key: String) -> ParsedJSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  subscript(index: Int) -> ParsedJSON? { items.indices.contains(index) ? items[index] : nil }

  var items: [ParsedJSON] {
    if case .array(let items) = self { items } else { [] }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var integer: Int? {
    if case .other(let text) = self { Int(text) } else { nil }
  }
}
