import TemplateLintJSON

extension Template {
  /// Reads a list of buttons; gives their indices.
  mutating func readButtons(_ node: NodeIndex, of component: Int, card: Int16, in document: Document) -> Range<Int> {
    let first = buttons.count
    guard document.isArray(node) else {
      report(.wrongType, at: node, .buttons, expected: "an array of objects")
      return first..<first
    }
    var child = document.firstChild(of: node)
    while child >= 0 {
      if buttons.count >= Self.limit {
        report(.tooMany, at: child, .buttons)
        break
      }
      if document.isObject(child) {
        readButton(child, component: component, card: card, in: document)
      } else {
        report(.wrongType, at: child, .buttons, expected: "an object")
      }
      child = document.nextSibling(of: child)
    }
    return first..<buttons.count
  }

  private mutating func readButton(_ node: NodeIndex, component: Int, card: Int16, in document: Document) {
    var button = Button(kind: .unknown, node: node, component: Int16(truncatingIfNeeded: component))
    button.card = card
    var parts = ButtonParts()
    var child = document.firstChild(of: node)
    while child >= 0 {
      if let key = key(of: child, in: document) { readMember(key, child, of: &button, &parts, in: document) }
      child = document.nextSibling(of: child)
    }
    if button.rawKind == nil { reportMissing(.type, of: node, in: document) }
    let index = buttons.count
    buttons.append(button)
    fill(index, parts, in: document)
  }

  private mutating func readMember(
    _ key: TemplateKey, _ node: NodeIndex, of button: inout Button, _ parts: inout ButtonParts, in document: Document
  ) {
    switch key {
    case .type:
      button.rawKind = text(node, key, in: document)
      guard let raw = button.rawKind else { return }
      button.kind = EnumTable.buttons.value(of: raw.range, in: document) ?? .unknown
      if button.kind == .unknown { report(.unknownButton, at: node) }
    case .otpType:
      button.rawOneTimePassword = text(node, key, in: document)
      guard let raw = button.rawOneTimePassword else { return }
      button.oneTimePassword = EnumTable.oneTimePasswords.value(of: raw.range, in: document) ?? .unknown
      if button.oneTimePassword == .unknown { report(.unknownOneTimePassword, at: node) }
    case .text: parts.text = node
    case .url: parts.url = node
    case .phoneNumber: parts.phoneNumber = node
    case .autofillText: parts.autofillText = node
    case .example: parts.example = node
    case .examples: noteEightByEight(&parts.example, node)
    case .supportedApps: parts.apps = node
    case .packageName: parts.packageName = node
    case .signatureHash: parts.signatureHash = node
    case .zeroTapTermsAccepted: button.zeroTapTermsAccepted = flag(node, key, in: document)
    case .flowID: button.flowID = identifier(node, key, in: document)
    case .flowName: button.flowName = text(node, key, in: document)
    case .flowJSON: button.flowJSON = text(node, key, in: document)
    case .flowAction: button.flowAction = text(node, key, in: document)
    case .navigateScreen: button.navigateScreen = text(node, key, in: document)
    case .icon, .appDeepLink, .ttlMinutes, .id: break
    default: report(.misplacedField, at: node, key)
    }
  }

  private mutating func fill(_ index: Int, _ parts: ButtonParts, in document: Document) {
    let component = Int(buttons[index].component)
    let card = buttons[index].card
    func add(_ node: NodeIndex, _ key: TemplateKey, _ role: TextRole, _ template: inout Template) -> Int16 {
      guard node >= 0 else { return -1 }
      return template.addField(
        node, key, role: role, component: component, button: index, card: card, in: document)
    }
    buttons[index].text = add(parts.text, .text, .buttonText, &self)
    buttons[index].autofillText = add(parts.autofillText, .autofillText, .autofillText, &self)
    buttons[index].url = add(parts.url, .url, .buttonURL, &self)
    buttons[index].phoneNumber = add(parts.phoneNumber, .phoneNumber, .phoneNumber, &self)
    if parts.example >= 0 { readExample(parts.example, ofButton: index, in: document) }
    readApps(parts, of: index, in: document)
  }

  private mutating func readApps(_ parts: ButtonParts, of index: Int, in document: Document) {
    let first = supportedApps.count
    // The older form, with the one app's fields on the button itself.
    if parts.packageName >= 0 || parts.signatureHash >= 0 {
      var app = SupportedApp(node: buttons[index].node)
      if parts.packageName >= 0 { app.packageName = text(parts.packageName, .packageName, in: document) }
      if parts.signatureHash >= 0 { app.signatureHash = text(parts.signatureHash, .signatureHash, in: document) }
      supportedApps.append(app)
    }
    if parts.apps >= 0 {
      if !document.isArray(parts.apps) {
        report(.wrongType, at: parts.apps, .supportedApps, expected: "an array of objects")
      }
      var child = document.isArray(parts.apps) ? document.firstChild(of: parts.apps) : -1
      while child >= 0 {
        readApp(child, in: document)
        child = document.nextSibling(of: child)
      }
    }
    buttons[index].supportedApps = first..<supportedApps.count
  }

  private mutating func readApp(_ node: NodeIndex, in document: Document) {
    guard document.isObject(node) else {
      return report(.wrongType, at: node, .supportedApps, expected: "an object")
    }
    var app = SupportedApp(node: node)
    var child = document.firstChild(of: node)
    while child >= 0 {
      switch key(of: child, in: document) {
      case .packageName?: app.packageName = text(child, .packageName, in: document)
      case .signatureHash?: app.signatureHash = text(child, .signatureHash, in: document)
      case let other?: report(.misplacedField, at: child, other)
      case nil: break
      }
      child = document.nextSibling(of: child)
    }
    supportedApps.append(app)
  }
}

/// The values of a button that are read after its type is known.
private struct ButtonParts {
  var text: NodeIndex = -1
  var url: NodeIndex = -1
  var phoneNumber: NodeIndex = -1
  var autofillText: NodeIndex = -1
  var example: NodeIndex = -1
  var apps: NodeIndex = -1
  var packageName: NodeIndex = -1
  var signatureHash: NodeIndex = -1
}
