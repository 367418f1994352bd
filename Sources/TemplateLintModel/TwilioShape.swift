import TemplateLintJSON
import TemplateLintText

/// Twilio's Content API: one content with `types`, and what WhatsApp said of it in `approval_requests`.
///
/// Sources: https://github.com/twilio/twilio-oai (2026-04-14), https://www.twilio.com/docs/content (2026-10).
extension Template {
  mutating func readTwilio(_ root: NodeIndex, in document: Document) {
    let approval = Self.approval(of: root, in: document)
    // WhatsApp knows the template by the name in the approval.
    let approvedName = document.member("name", of: approval)
    let ownName = part("friendly_name", "friendlyName", of: root, in: document)
    let nameNode = document.isString(approvedName) ? approvedName : ownName
    if nameNode >= 0 { name = addField(nameNode, .name, role: .name, in: document) }
    language = optionalText(document.member("language", of: root), in: document)
    details.id = optionalText(document.member("sid", of: root), in: document)
    readTwilioApproval(approval, of: root, in: document)
    let types = document.member("types", of: root)
    let content = Self.content(among: types, in: document)
    guard content >= 0 else { return reportMissing(.components, of: root, in: document) }
    readTwilioContent(content, in: document)
    readTwilioVariables(document.member("variables", of: root), in: document)
  }

  private mutating func readTwilioApproval(_ approval: NodeIndex, of root: NodeIndex, in document: Document) {
    let categoryNode = approval >= 0 ? document.member("category", of: approval) : document.member("category", of: root)
    if document.isString(categoryNode), !document[categoryNode].text.isEmpty {
      category = category(categoryNode, .category, in: document)
    }
    details.status = optionalText(document.member("status", of: approval), in: document)
    details.rejectedReason = optionalText(document.member("rejection_reason", of: approval), in: document)
    // Before it was sent to WhatsApp the category is what the author asks for.
    let isAnswered = details.status.map { status in
      !document.text(status.range, equalsIgnoringCase: "UNSUBMITTED")
        && !document.text(status.range, equalsIgnoringCase: "RECEIVED")
    }
    if isAnswered == true { current = category } else { declared = category }
  }

  /// `approval_requests` of a content: an object, one per channel, or a list of them.
  private static func approval(of root: NodeIndex, in document: Document) -> NodeIndex {
    var node = document.member("approval_requests", of: root)
    if document.isArray(node) { node = document.firstChild(of: node) }
    let channel = document.member("whatsapp", of: node)
    return document.isObject(channel) ? channel : node
  }

  /// The content that WhatsApp gets: its own type first, plain text last, because that is the fallback for SMS.
  private static func content(among types: NodeIndex, in document: Document) -> NodeIndex {
    var best: (node: NodeIndex, rank: Int) = (-1, 0)
    var child = document.firstChild(of: types)
    while child >= 0 {
      let key = document.strings[document[child].keyText.indices]
      let rank = key.starts(with: "whatsapp/".utf8) ? 3 : document.text(document[child].keyText, equals: "twilio/text") ? 1 : 2
      if document.isObject(child), rank > best.rank { best = (child, rank) }
      child = document.nextSibling(of: child)
    }
    return best.node
  }

  private mutating func readTwilioContent(_ content: NodeIndex, in document: Document) {
    let type = document[content].keyText
    if document.text(type, equals: "whatsapp/authentication") { return readTwilioAuthentication(content, in: document) }
    addText(.header, document.member("header_text", of: content), role: .headerText, in: document)
    addMedia(document.member("media", of: content), in: document)
    // A card's title is the body on WhatsApp, its subtitle the footer.
    let body = document.member("body", of: content)
    let bodyNode = document.isString(body) ? body : document.member("title", of: content)
    addText(.body, bodyNode, role: .bodyText, in: document)
    addText(.footer, part("footer", "subtitle", of: content, in: document), role: .footerText, in: document)
    readTwilioActions(document.member("actions", of: content), card: -1, in: document)
    if document.text(type, equals: "twilio/catalog") {
      addButton(.catalog, content, text: -1)
    } else if document.text(type, equals: "twilio/flows") || document.text(type, equals: "whatsapp/flows") {
      addButton(.flow, content, text: part("button_text", "button", of: content, in: document), in: document)
    }
    readTwilioCards(document.member("cards", of: content), of: content, in: document)
  }

  private mutating func readTwilioAuthentication(_ content: NodeIndex, in document: Document) {
    if let body = addComponent(.body, content) {
      let node = document.member("add_security_recommendation", of: content)
      // The body's text is WhatsApp's own, with or without the recommendation.
      components[body].addSecurityRecommendation = document.boolean(node).map { FlagValue(node: node, value: $0) }
    }
    let minutes = document.member("code_expiration_minutes", of: content)
    if let value = document.integer(minutes), let footer = addComponent(.footer, minutes) {
      components[footer].codeExpirationMinutes = IntegerValue(node: minutes, value: value)
    }
    let actions = document.member("actions", of: content)
    let action = document.isArray(actions) ? document.firstChild(of: actions) : -1
    let node = action >= 0 ? action : content
    addButton(.otp, node, text: document.member("copy_code_text", of: action), in: document)
    if !buttons.isEmpty { buttons[buttons.count - 1].oneTimePassword = .copyCode }
  }

  private mutating func readTwilioCards(_ list: NodeIndex, of content: NodeIndex, in document: Document) {
    guard document.isArray(list), let carousel = addComponent(.carousel, list) else { return }
    var child = document.firstChild(of: list)
    while child >= 0, let card = beginCard(child, of: carousel) {
      addMedia(document.member("media", of: child), card: card, in: document)
      addText(.header, document.member("title", of: child), role: .headerText, card: card, in: document)
      addText(.body, document.member("body", of: child), role: .bodyText, card: card, in: document)
      readTwilioActions(document.member("actions", of: child), card: card, in: document)
      endCard(card)
      child = document.nextSibling(of: child)
    }
  }
}
