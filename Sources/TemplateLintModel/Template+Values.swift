import TemplateLintJSON
import TemplateLintText

/// Single values with their types checked: what does not fit becomes a problem, never a crash. `null` counts as absent.
extension Template {
  /// More texts, components or buttons than this are not looked at: indices have sixteen bits.
  static let limit = 32_000
  /// Problems kept for one template: a hostile one could hold a million.
  static let problemLimit = 256

  mutating func report(
    _ kind: TemplateProblem.Kind, at node: NodeIndex, _ key: TemplateKey? = nil, expected: String = ""
  ) {
    guard problems.count < Self.problemLimit else { return }
    problems.append(TemplateProblem(kind, node: node, field: key?.rawValue ?? "", expected: expected))
  }

  /// Says that an object lacks a field, unless it has one of the wrong type, which is reported already.
  mutating func reportMissing(_ key: TemplateKey, of object: NodeIndex, in document: Document) {
    let isThere = problems.contains { problem in
      problem.kind == .wrongType && problem.field == key.rawValue && document[problem.node].parent == object
    }
    if !isThere { report(.missingField, at: object, key) }
  }

  /// What a member's key names; an unknown or respelled key is reported.
  mutating func key(of node: NodeIndex, in document: Document) -> TemplateKey? {
    guard !document.nodes[Int(node)].isShadowed else { return nil }
    guard let match = TemplateKeyTable.shared.match(document.nodes[Int(node)].keyText, in: document) else {
      report(.unknownField, at: node)
      return nil
    }
    if !match.isExact { report(.misspelledField, at: node, match.key) }
    return match.key
  }

  mutating func text(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> TextReference? {
    if document.isString(node) { return TextReference(node: node, range: document.nodes[Int(node)].text) }
    if !document.isNull(node) { report(.wrongType, at: node, key, expected: "a string") }
    return nil
  }

  /// A string, or a number that stands for one without complaint: ids are written both ways.
  mutating func identifier(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> TextReference? {
    if document.has(.number, node) { return TextReference(node: node, range: document.nodes[Int(node)].text) }
    return text(node, key, in: document)
  }

  mutating func flag(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> FlagValue? {
    if let value = document.boolean(node) { return FlagValue(node: node, value: value) }
    if !document.isNull(node) { report(.wrongType, at: node, key, expected: "true or false") }
    return nil
  }

  mutating func integer(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> IntegerValue? {
    if let value = document.integer(node) { return IntegerValue(node: node, value: value) }
    if !document.isNull(node) { report(.wrongType, at: node, key, expected: "a whole number") }
    return nil
  }

  mutating func category(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> CategoryValue? {
    guard let raw = text(node, key, in: document) else { return nil }
    return CategoryValue(raw: raw, category: EnumTable.categories.value(of: raw.range, in: document))
  }

  /// Adds a text of the message; gives its index, -1 where the value is no string or there are too many.
  mutating func addField(
    _ node: NodeIndex, _ key: TemplateKey, role: TextRole, component: Int = -1, button: Int = -1, card: Int16 = -1,
    in document: Document
  ) -> Int16 {
    guard let reference = text(node, key, in: document) else { return -1 }
    guard fields.count < Self.limit else {
      if problems.last?.kind != .tooMany { report(.tooMany, at: node, key) }
      return -1
    }
    var field = TextField(range: reference.range, node: node, role: role)
    field.component = Int16(truncatingIfNeeded: component)
    field.button = Int16(truncatingIfNeeded: button)
    field.card = card
    fields.append(field)
    return Int16(truncatingIfNeeded: fields.count - 1)
  }

  /// Empties the template and keeps its memory.
  mutating func removeAll() {
    // An empty array is left alone: emptying it is a call that costs more than looking.
    if !fields.isEmpty { fields.removeAll(keepingCapacity: true) }
    if !components.isEmpty { components.removeAll(keepingCapacity: true) }
    if !buttons.isEmpty { buttons.removeAll(keepingCapacity: true) }
    if !cards.isEmpty { cards.removeAll(keepingCapacity: true) }
    if !exampleValues.isEmpty { exampleValues.removeAll(keepingCapacity: true) }
    if !supportedApps.isEmpty { supportedApps.removeAll(keepingCapacity: true) }
    if !problems.isEmpty { problems.removeAll(keepingCapacity: true) }
    root = -1
    shape = .graph
    name = -1
    language = nil
    declared = nil
    current = nil
    correctCategory = nil
    category = nil
    previousCategory = nil
    details = Details()
    row = nil
  }
}
