import TemplateLintJSON

/// Infobip's templates: the parts of the message in `structure`.
///
/// Source: https://github.com/api-evangelist/infobip, Infobip's own OpenAPI description (2026-08-07).
extension Template {
  mutating func readInfobip(_ root: NodeIndex, in document: Document) {
    readHead(root, in: document)
    let structure = document.member("structure", of: root)
    readInfobipParts(structure, card: -1, in: document)
    readInfobipOffer(document.member("limitedTimeOffer", of: structure), in: document)
    addComponent(.callPermissionRequest, document.member("callPermissionRequest", of: structure))
    readInfobipCards(document.member("carousel", of: structure), in: document)
    settleCategories()
    forgetFieldProblems()
  }

  /// Reads name, language, category and status, which stand on the object itself under the Cloud API's names.
  mutating func readHead(_ root: NodeIndex, in document: Document) {
    let nameNode = document.member("name", of: root)
    if nameNode >= 0 { name = addField(nameNode, .name, role: .name, in: document) }
    language = optionalText(document.member("language", of: root), in: document)
    let categoryNode = document.member("category", of: root)
    if categoryNode >= 0 { category = category(categoryNode, .category, in: document) }
    let id = document.member("id", of: root)
    if id >= 0 { details.id = identifier(id, .id, in: document) }
    details.status = optionalText(document.member("status", of: root), in: document)
    details.subCategory = optionalText(document.member("subCategory", of: root), in: document)
    details.qualityScore = optionalText(document.member("quality", of: root), in: document)
    details.libraryTemplateName = optionalText(document.member("libraryTemplateName", of: root), in: document)
  }

  private mutating func readInfobipParts(_ parts: NodeIndex, card: Int16, in document: Document) {
    readInfobipHeader(document.member("header", of: parts), card: card, in: document)
    readInfobipBody(document.member("body", of: parts), card: card, in: document)
    readInfobipFooter(document.member("footer", of: parts), card: card, in: document)
    let list = document.member("buttons", of: parts)
    guard document.isArray(list), document.firstChild(of: list) >= 0, let index = addComponent(.buttons, list, card: card)
    else { return }
    let range = readButtons(list, of: index, card: card, in: document)
    components[index].buttons = range
    for button in range { nameMultiProduct(button, in: document) }
  }

  /// Infobip's name for a multi-product message.
  private mutating func nameMultiProduct(_ index: Int, in document: Document) {
    guard let raw = buttons[index].rawKind, document.text(raw.range, equalsIgnoringCase: "MULTI_PRODUCT") else { return }
    buttons[index].kind = .mpm
    problems.removeAll { $0.kind == .unknownButton && $0.node == raw.node }
  }

  private mutating func readInfobipHeader(_ header: NodeIndex, card: Int16, in document: Document) {
    if document.isString(header) {
      addText(.header, header, role: .headerText, card: card, in: document)
    } else if document.isObject(header), let index = addComponent(.header, header, card: card) {
      let format = document.member("format", of: header)
      components[index].rawFormat = optionalText(format, in: document)
      components[index].format =
        components[index].rawFormat.map { EnumTable.headers.value(of: $0.range, in: document) ?? .unknown } ?? .text
      setText(document.member("text", of: header), role: .headerText, of: index, in: document)
      let example = document.member("example", of: header)
      if components[index].format == .text, example >= 0 { readExamples(example, of: index, in: document) }
    }
  }

  private mutating func readInfobipBody(_ body: NodeIndex, card: Int16, in document: Document) {
    if document.isString(body) {
      addText(.body, body, role: .bodyText, card: card, in: document)
    } else if document.isObject(body), let index = addComponent(.body, body, card: card) {
      setText(document.member("text", of: body), role: .bodyText, of: index, in: document)
      let examples = document.member("examples", of: body)
      if examples >= 0 { readExamples(examples, of: index, in: document) }
      let advice = document.member("addSecurityRecommendation", of: body)
      components[index].addSecurityRecommendation = document.boolean(advice).map { FlagValue(node: advice, value: $0) }
    }
  }

  private mutating func readInfobipFooter(_ footer: NodeIndex, card: Int16, in document: Document) {
    if document.isString(footer) {
      addText(.footer, footer, role: .footerText, card: card, in: document)
    } else if document.isObject(footer), let index = addComponent(.footer, footer, card: card) {
      setText(document.member("text", of: footer), role: .footerText, of: index, in: document)
      let minutes = document.member("codeExpirationMinutes", of: footer)
      components[index].codeExpirationMinutes = document.integer(minutes).map { IntegerValue(node: minutes, value: $0) }
    }
  }

  private mutating func readInfobipOffer(_ offer: NodeIndex, in document: Document) {
    guard document.isObject(offer), let index = addComponent(.limitedTimeOffer, offer) else { return }
    setText(document.member("text", of: offer), role: .limitedTimeOfferText, of: index, in: document)
    let expires = document.member("hasExpiration", of: offer)
    components[index].hasExpiration = document.boolean(expires).map { FlagValue(node: expires, value: $0) }
  }

  private mutating func readInfobipCards(_ carousel: NodeIndex, in document: Document) {
    let list = document.member("cards", of: carousel)
    guard document.isArray(list), let index = addComponent(.carousel, carousel) else { return }
    var child = document.firstChild(of: list)
    while child >= 0, let card = beginCard(child, of: index) {
      readInfobipParts(child, card: card, in: document)
      endCard(card)
      child = document.nextSibling(of: child)
    }
  }

  /// Gives a component its text.
  private mutating func setText(_ node: NodeIndex, role: TextRole, of index: Int, in document: Document) {
    guard document.isString(node) else { return }
    components[index].text = addField(
      node, .text, role: role, component: index, card: components[index].card, in: document)
  }
}
