import TemplateLintJSON

extension Template {
  mutating func readComponents(_ node: NodeIndex, of root: NodeIndex, in document: Document) {
    guard node >= 0, !document.isNull(node) else {
      reportMissing(.components, of: root, in: document)
      return
    }
    let before = ReadCounts(self)
    readComponentList(node, card: -1, in: document)
    if !isInReadingOrder { readAgainInOrder(from: before, in: document) }
  }

  /// Reads the components of the message (`card` -1) or of a card.
  private mutating func readComponentList(_ node: NodeIndex, card: Int16, in document: Document) {
    var list = node
    // A list that was written as a string has been read as a tree below it.
    if document.isString(list), document.firstChild(of: list) >= 0 { list = document.firstChild(of: list) }
    guard document.isArray(list) else {
      report(.wrongType, at: node, .components, expected: "an array of objects")
      return
    }
    var child = document.firstChild(of: list)
    while child >= 0 {
      if components.count >= Self.limit { return report(.tooMany, at: child, .components) }
      readComponent(child, card: card, in: document)
      child = document.nextSibling(of: child)
    }
  }

  mutating func readComponent(_ node: NodeIndex, card: Int16, in document: Document) {
    guard document.isObject(node) else {
      report(.wrongType, at: node, .components, expected: "an object")
      return
    }
    var component = Component(kind: .unknown, node: node)
    component.card = card
    var parts = ComponentParts()
    var child = document.firstChild(of: node)
    while child >= 0 {
      if let key = key(of: child, in: document) { readMember(key, child, of: &component, &parts, in: document) }
      child = document.nextSibling(of: child)
    }
    let index = components.count
    reportMissing(of: component, parts, in: document)
    components.append(component)
    fill(index, parts, in: document)
  }

  private mutating func readMember(
    _ key: TemplateKey, _ node: NodeIndex, of component: inout Component, _ parts: inout ComponentParts,
    in document: Document
  ) {
    switch key {
    case .type:
      component.rawKind = text(node, key, in: document)
      guard let raw = component.rawKind else { return }
      component.kind = EnumTable.components.value(of: raw.range, in: document) ?? .unknown
      if component.kind == .unknown { report(.unknownComponent, at: node) }
    case .format:
      component.rawFormat = text(node, key, in: document)
      guard let raw = component.rawFormat else { return }
      component.format = EnumTable.headers.value(of: raw.range, in: document) ?? .unknown
      if component.format == .unknown { report(.unknownHeaderFormat, at: node) }
    case .addSecurityRecommendation: component.addSecurityRecommendation = flag(node, key, in: document)
    case .codeExpirationMinutes: component.codeExpirationMinutes = integer(node, key, in: document)
    case .hasExpiration: component.hasExpiration = flag(node, key, in: document)
    case .text: parts.text = node
    case .example: parts.example = node
    case .examples: noteEightByEight(&parts.examples, node)
    case .buttons: parts.buttons = node
    case .cards: parts.cards = node
    case .limitedTimeOffer: parts.offer = node
    default: report(.misplacedField, at: node, key)
    }
  }

  private mutating func reportMissing(of component: Component, _ parts: ComponentParts, in document: Document) {
    if component.rawKind == nil { reportMissing(.type, of: component.node, in: document) }
    switch component.kind {
    case .header where component.rawFormat == nil: reportMissing(.format, of: component.node, in: document)
    case .buttons where parts.buttons < 0: reportMissing(.buttons, of: component.node, in: document)
    case .carousel where parts.cards < 0: reportMissing(.cards, of: component.node, in: document)
    case .limitedTimeOffer where parts.offer < 0: reportMissing(.limitedTimeOffer, of: component.node, in: document)
    default: break
    }
    reportMisplaced(component, parts)
  }

  private mutating func reportMisplaced(_ component: Component, _ parts: ComponentParts) {
    let kind = component.kind
    if kind == .unknown { return }
    func check(_ node: NodeIndex, _ key: TemplateKey, _ home: ComponentKind, _ template: inout Template) {
      if node >= 0, kind != home { template.report(.misplacedField, at: node, key) }
    }
    check(parts.buttons, .buttons, .buttons, &self)
    check(parts.cards, .cards, .carousel, &self)
    check(parts.offer, .limitedTimeOffer, .limitedTimeOffer, &self)
    check(component.rawFormat?.node ?? -1, .format, .header, &self)
    check(component.addSecurityRecommendation?.node ?? -1, .addSecurityRecommendation, .body, &self)
    check(component.codeExpirationMinutes?.node ?? -1, .codeExpirationMinutes, .footer, &self)
    if parts.text >= 0, TextRole(of: kind) == nil { report(.misplacedField, at: parts.text, .text) }
  }

  /// Adds the texts, samples, buttons and cards of a component in the order of reading.
  private mutating func fill(_ index: Int, _ parts: ComponentParts, in document: Document) {
    let kind = components[index].kind
    let card = components[index].card
    if parts.offer >= 0 { readOffer(parts.offer, of: index, in: document) }
    if parts.text >= 0, let role = TextRole(of: kind) {
      components[index].text = addField(
        parts.text, .text, role: role, component: index, card: card, in: document)
    }
    if parts.example >= 0 { readExample(parts.example, of: index, in: document) }
    if parts.examples >= 0 { readExamples(parts.examples, of: index, in: document) }
    if parts.buttons >= 0, kind == .buttons {
      components[index].buttons = readButtons(parts.buttons, of: index, card: card, in: document)
    }
    if parts.cards >= 0, kind == .carousel {
      if card < 0 {
        readCards(parts.cards, of: index, in: document)
      } else {
        report(.misplacedField, at: parts.cards, .cards)
      }
    }
  }

  private mutating func readOffer(_ node: NodeIndex, of index: Int, in document: Document) {
    guard document.isObject(node) else {
      return report(.wrongType, at: node, .limitedTimeOffer, expected: "an object")
    }
    var child = document.firstChild(of: node)
    while child >= 0 {
      switch key(of: child, in: document) {
      case .text?:
        components[index].text = addField(
          child, .text, role: .limitedTimeOfferText, component: index, card: components[index].card, in: document)
      case .hasExpiration?: components[index].hasExpiration = flag(child, .hasExpiration, in: document)
      case let other?: report(.misplacedField, at: child, other)
      case nil: break
      }
      child = document.nextSibling(of: child)
    }
  }

  private mutating func readCards(_ node: NodeIndex, of carousel: Int, in document: Document) {
    guard document.isArray(node) else {
      return report(.wrongType, at: node, .cards, expected: "an array of objects")
    }
    var child = document.firstChild(of: node)
    while child >= 0 {
      if cards.count >= Self.limit { return report(.tooMany, at: child, .cards) }
      let first = components.count
      let list = document.member("components", of: child)
      cards.append(Card(node: child, carousel: carousel, components: first..<first))
      let card = cards.count - 1
      if !document.isObject(child) {
        report(.wrongType, at: child, .cards, expected: "an object")
      } else if list < 0 {
        reportMissing(.components, of: child, in: document)
      } else {
        readComponentList(list, card: Int16(truncatingIfNeeded: card), in: document)
      }
      cards[card].components = first..<components.count
      child = document.nextSibling(of: child)
    }
  }
}

/// The values of a component that are read after its type is known.
private struct ComponentParts {
  var text: NodeIndex = -1
  var example: NodeIndex = -1
  var examples: NodeIndex = -1
  var buttons: NodeIndex = -1
  var cards: NodeIndex = -1
  var offer: NodeIndex = -1
}

extension TextRole {
  /// What the `text` of a component is; nil where it has none.
  fileprivate init?(of kind: ComponentKind) {
    switch kind {
    case .header: self = .headerText
    case .body: self = .bodyText
    case .footer: self = .footerText
    case .limitedTimeOffer: self = .limitedTimeOfferText
    default: return nil
    }
  }
}
