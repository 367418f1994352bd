import TemplateLintJSON
import TemplateLintText

/// Building a template from the parts of a provider's shape.
extension Template {
  /// Adds a component that holds a text; gives its index, nil where there is no string or an empty one.
  @discardableResult
  mutating func addText(
    _ kind: ComponentKind, _ node: NodeIndex, role: TextRole, card: Int16 = -1, in document: Document
  ) -> Int? {
    guard document.isString(node), !document[node].text.isEmpty, components.count < Self.limit else { return nil }
    let index = components.count
    var component = Component(kind: kind, node: node)
    component.card = card
    if kind == .header { component.format = .text }
    component.text = addField(node, .text, role: role, component: index, card: card, in: document)
    components.append(component)
    return index
  }

  /// Adds a component without a text; gives its index.
  @discardableResult
  mutating func addComponent(_ kind: ComponentKind, _ node: NodeIndex, card: Int16 = -1) -> Int? {
    guard node >= 0, components.count < Self.limit else { return nil }
    var component = Component(kind: kind, node: node)
    component.card = card
    components.append(component)
    return components.count - 1
  }

  /// Adds a header that shows media; the format comes from the ending of the first link, an image where that says nothing.
  mutating func addMedia(_ node: NodeIndex, card: Int16 = -1, in document: Document) {
    let link = document.isArray(node) ? document.firstChild(of: node) : node
    guard document.isString(link), !document[link].text.isEmpty, let index = addComponent(.header, node, card: card)
    else { return }
    components[index].format = HeaderFormat(link: document.strings[document[link].text.indices])
  }

  /// Begins a card; `endCard` takes in the components that were added since.
  mutating func beginCard(_ node: NodeIndex, of carousel: Int) -> Int16? {
    guard cards.count < Self.limit else { return nil }
    cards.append(Card(node: node, carousel: carousel, components: components.count..<components.count))
    return Int16(truncatingIfNeeded: cards.count - 1)
  }

  mutating func endCard(_ card: Int16) {
    let first = cards[Int(card)].components.lowerBound
    cards[Int(card)].components = first..<components.count
  }

  /// A value that is missing in one of two spellings is sought in the other.
  func part(_ first: StaticString, _ second: StaticString, of object: NodeIndex, in document: Document) -> NodeIndex {
    let node = document.member(first, of: object)
    return node >= 0 ? node : document.member(second, of: object)
  }
}

extension HeaderFormat {
  /// What a link's ending says.
  fileprivate init(link: ArraySlice<UInt8>) {
    let path = link.prefix { $0 != 0x3F }
    let ending = String(decoding: path.suffix(5), as: UTF8.self).lowercased()
    if ending.hasSuffix(".mp4") || ending.hasSuffix(".3gp") {
      self = .video
    } else {
      self = ending.hasSuffix(".pdf") ? .document : .image
    }
  }
}
