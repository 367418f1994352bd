import TemplateLintJSON
import TemplateLintText

/// Gupshup's templates: the message as JSON in the string `containerMeta`, or the fields of the form that creates one.
///
/// Sources: https://partner-docs.gupshup.io/reference, https://green-api.com/en/waba/api/templates/GetTemplates (2026-09).
extension Template {
  mutating func readGupshup(_ root: NodeIndex, in document: Document) {
    let nameNode = document.member("elementName", of: root)
    if nameNode >= 0 { name = addField(nameNode, .name, role: .name, in: document) }
    language = optionalText(part("languageCode", "language", of: root, in: document), in: document)
    let categoryNode = document.member("category", of: root)
    if categoryNode >= 0 { category = category(categoryNode, .category, in: document) }
    details.id = optionalText(document.member("id", of: root), in: document)
    details.status = optionalText(document.member("status", of: root), in: document)
    details.rejectedReason = optionalText(document.member("reason", of: root), in: document)
    details.qualityScore = optionalText(document.member("quality", of: root), in: document)
    let inner = Self.embedded(document.member("containerMeta", of: root), in: document)
    readGupshupMessage(inner >= 0 ? inner : root, of: root, in: document)
    settleCategories()
    forgetFieldProblems()
  }

  private mutating func readGupshupMessage(_ message: NodeIndex, of root: NodeIndex, in document: Document) {
    let type = document.member("templateType", of: root)
    readGupshupHeader(message, type, in: document)
    if Self.says(type, "LTO", in: document) { addComponent(.limitedTimeOffer, type) }
    // `content` is the form's body; `data` of the list joins all parts and serves where the message itself is missing.
    let isForm = document.isString(document.member("content", of: message))
    let body = document.member(isForm ? "content" : "data", of: message)
    if let index = addText(.body, body, role: .bodyText, in: document) {
      let advice = document.member("addSecurityRecommendation", of: message)
      components[index].addSecurityRecommendation = document.boolean(advice).map { FlagValue(node: advice, value: $0) }
    }
    addText(.footer, document.member("footer", of: message), role: .footerText, in: document)
    let minutes = document.member("codeExpirationMinutes", of: message)
    if let value = document.integer(minutes), let footer = addComponent(.footer, minutes) {
      components[footer].codeExpirationMinutes = IntegerValue(node: minutes, value: value)
    }
    readGupshupButtons(document.member("buttons", of: message), card: -1, in: document)
    if Self.says(type, "CATALOG", in: document), !buttons.contains(where: { $0.kind == .catalog }) {
      addButton(.catalog, type, text: -1)
    } else if Self.says(type, "PRODUCT", in: document) {
      addButton(.mpm, type, text: -1)
    }
    readGupshupCards(Self.embedded(document.member("cards", of: message), in: document), in: document)
  }

  private mutating func readGupshupHeader(_ message: NodeIndex, _ type: NodeIndex, in document: Document) {
    if addText(.header, document.member("header", of: message), role: .headerText, in: document) != nil { return }
    guard document.isString(type), let format = EnumTable.headers.value(of: document[type].text, in: document),
      format != .text, let index = addComponent(.header, type)
    else { return }
    components[index].format = format
  }

  private mutating func readGupshupButtons(_ node: NodeIndex, card: Int16, in document: Document) {
    let list = Self.embedded(node, in: document)
    guard document.isArray(list), document.firstChild(of: list) >= 0, let index = addComponent(.buttons, list, card: card)
    else { return }
    let range = readButtons(list, of: index, card: card, in: document)
    components[index].buttons = range
  }

  private mutating func readGupshupCards(_ list: NodeIndex, in document: Document) {
    guard document.isArray(list), document.firstChild(of: list) >= 0, let carousel = addComponent(.carousel, list) else { return }
    var child = document.firstChild(of: list)
    while child >= 0, let card = beginCard(child, of: carousel) {
      addMedia(part("mediaUrl", "exampleMedia", of: child, in: document), card: card, in: document)
      addText(.body, document.member("body", of: child), role: .bodyText, card: card, in: document)
      readGupshupButtons(document.member("buttons", of: child), card: card, in: document)
      endCard(card)
      child = document.nextSibling(of: child)
    }
  }

  /// The tree that was read out of a string; the value itself where it is none.
  private static func embedded(_ node: NodeIndex, in document: Document) -> NodeIndex {
    document.isString(node) ? document.firstChild(of: node) : node
  }

  private static func says(_ node: NodeIndex, _ word: StaticString, in document: Document) -> Bool {
    document.isString(node) && document.text(document[node].text, equalsIgnoringCase: word)
  }
}

extension Document {
  /// Reads the JSON that the strings of Gupshup's templates hold. What is no JSON stays a string.
  mutating func openGupshup(_ root: NodeIndex) {
    for key: StaticString in ["containerMeta", "buttons", "cards"] { open(member(key, of: root)) }
    let message = firstChild(of: member("containerMeta", of: root))
    for key: StaticString in ["buttons", "cards"] { open(member(key, of: message)) }
  }

  private mutating func open(_ node: NodeIndex) {
    guard isString(node), !self[node].text.isEmpty else { return }
    _ = try? embed(node)
  }
}
