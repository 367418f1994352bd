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

  /// What a member's key names; an unknown or respelled key is reported.
  mutating func key(of node: NodeIndex, in document: Document) -> TemplateKey? {
    let member = document.nodes[Int(node)]
    guard !member.flags.contains(.shadowed) else { return nil }
    guard let match = TemplateKeyTable.shared.match(member.keyText, in: document) else {
      report(.unknownField, at: node)
      return nil
    }
    if !match.isExact { report(.misspelledField, at: node, match.key) }
    return match.key
  }

  mutating func text(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> TextReference? {
    let value = document.nodes[Int(node)]
    if value.kind == .string { return TextReference(node: node, range: value.text) }
    if value.kind != .null { report(.wrongType, at: node, key, expected: "a string") }
    return nil
  }

  /// A string, or a number that stands for one without complaint: ids are written both ways.
  mutating func identifier(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> TextReference? {
    let value = document.nodes[Int(node)]
    if value.kind == .number { return TextReference(node: node, range: value.text) }
    return text(node, key, in: document)
  }

  mutating func flag(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> FlagValue? {
    if let value = document.boolean(node) { return FlagValue(node: node, value: value) }
    if document.nodes[Int(node)].kind != .null { report(.wrongType, at: node, key, expected: "true or false") }
    return nil
  }

  mutating func integer(_ node: NodeIndex, _ key: TemplateKey, in document: Document) -> IntegerValue? {
    if let value = document.integer(node) { return IntegerValue(node: node, value: value) }
    if document.nodes[Int(node)].kind != .null { report(.wrongType, at: node, key, expected: "a whole number") }
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
    var kept = Template()
    swap(&kept.fields, &fields)
    swap(&kept.components, &components)
    swap(&kept.buttons, &buttons)
    swap(&kept.cards, &cards)
    swap(&kept.exampleValues, &exampleValues)
    swap(&kept.supportedApps, &supportedApps)
    swap(&kept.problems, &problems)
    kept.fields.removeAll(keepingCapacity: true)
    kept.components.removeAll(keepingCapacity: true)
    kept.buttons.removeAll(keepingCapacity: true)
    kept.cards.removeAll(keepingCapacity: true)
    kept.exampleValues.removeAll(keepingCapacity: true)
    kept.supportedApps.removeAll(keepingCapacity: true)
    kept.problems.removeAll(keepingCapacity: true)
    self = kept
  }
}
