import TemplateLintJSON

/// The `value` of a webhook change that speaks of a template; only a components update carries texts.
///
/// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference (2025-11-14).
extension Template {
  mutating func readWebhook(_ root: NodeIndex, in document: Document) {
    var parts = WebhookParts()
    var child = document.firstChild(of: root)
    while child >= 0 {
      if let key = key(of: child, in: document) { readMember(key, child, &parts, in: document) }
      child = document.nextSibling(of: child)
    }
    addPart(.header, parts.title, .messageTemplateTitle, role: .headerText, in: document)
    addPart(.body, parts.element, .messageTemplateElement, role: .bodyText, in: document)
    addPart(.footer, parts.footer, .messageTemplateFooter, role: .footerText, in: document)
    if parts.buttons >= 0 { readWebhookButtons(parts.buttons, in: document) }
    current = category
    declared = previousCategory
  }

  private mutating func readMember(
    _ key: TemplateKey, _ node: NodeIndex, _ parts: inout WebhookParts, in document: Document
  ) {
    switch key {
    case .messageTemplateName, .templateName: name = addField(node, key, role: .name, in: document)
    case .messageTemplateLanguage, .language: language = text(node, key, in: document)
    case .messageTemplateID, .templateID: details.id = identifier(node, key, in: document)
    // `new_category` is what the template has now, also while a change is only announced.
    case .messageTemplateCategory, .newCategory, .category: category = category(node, key, in: document)
    case .previousCategory: previousCategory = category(node, key, in: document)
    case .correctCategory: correctCategory = category(node, key, in: document)
    case .event: details.status = text(node, key, in: document)
    case .reason: details.rejectedReason = text(node, key, in: document)
    case .newQualityScore: details.qualityScore = text(node, key, in: document)
    case .messageTemplateTitle: parts.title = node
    case .messageTemplateElement: parts.element = node
    case .messageTemplateFooter: parts.footer = node
    case .messageTemplateButtons: parts.buttons = node
    case .categoryUpdateTimestamp: details.categoryUpdateTime = integer(node, key, in: document)
    case .previousQualityScore, .wabaID, .disableInfo, .otherInfo, .rejectionInfo: break
    default: report(.misplacedField, at: node, key)
    }
  }

  private mutating func readWebhookButtons(_ node: NodeIndex, in document: Document) {
    guard document.isArray(node) else {
      if document.isNull(node) { return }
      return report(.wrongType, at: node, .messageTemplateButtons, expected: "an array of objects")
    }
    let component = components.count
    components.append(Component(kind: .buttons, node: node))
    let first = buttons.count
    var child = document.firstChild(of: node)
    while child >= 0, buttons.count < Self.limit {
      readWebhookButton(child, component: component, in: document)
      child = document.nextSibling(of: child)
    }
    components[component].buttons = first..<buttons.count
  }

  private mutating func readWebhookButton(_ node: NodeIndex, component: Int, in document: Document) {
    guard document.isObject(node) else {
      return report(.wrongType, at: node, .messageTemplateButtons, expected: "an object")
    }
    let index = buttons.count
    buttons.append(Button(kind: .unknown, node: node, component: Int16(truncatingIfNeeded: component)))
    var child = document.firstChild(of: node)
    while child >= 0 {
      if let key = key(of: child, in: document) { readButtonMember(key, child, of: index, in: document) }
      child = document.nextSibling(of: child)
    }
    if buttons[index].rawKind == nil { reportMissing(.messageTemplateButtonType, of: node, in: document) }
  }

  private mutating func readButtonMember(
    _ key: TemplateKey, _ node: NodeIndex, of index: Int, in document: Document
  ) {
    let component = Int(buttons[index].component)
    switch key {
    case .messageTemplateButtonType:
      guard let raw = text(node, key, in: document) else { return }
      buttons[index].rawKind = raw
      buttons[index].kind = EnumTable.buttons.value(of: raw.range, in: document) ?? .unknown
      if buttons[index].kind == .unknown { report(.unknownButton, at: node) }
    case .messageTemplateButtonText:
      buttons[index].text = addField(
        node, key, role: .buttonText, component: component, button: index, in: document)
    case .messageTemplateButtonURL:
      buttons[index].url = addField(node, key, role: .buttonURL, component: component, button: index, in: document)
    case .messageTemplateButtonPhone:
      buttons[index].phoneNumber = addField(
        node, key, role: .phoneNumber, component: component, button: index, in: document)
    default: report(.misplacedField, at: node, key)
    }
  }
}

private struct WebhookParts {
  var title: NodeIndex = -1
  var element: NodeIndex = -1
  var footer: NodeIndex = -1
  var buttons: NodeIndex = -1
}
