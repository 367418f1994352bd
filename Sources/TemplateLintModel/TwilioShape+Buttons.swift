import TemplateLintJSON
import TemplateLintText

extension Template {
  /// Adds the buttons that Twilio calls actions.
  mutating func readTwilioActions(_ list: NodeIndex, card: Int16, in document: Document) {
    guard document.isArray(list), document.firstChild(of: list) >= 0, let component = addComponent(.buttons, list, card: card)
    else { return }
    let first = buttons.count
    var child = document.firstChild(of: list)
    while child >= 0, buttons.count < Self.limit {
      readTwilioAction(child, component: component, card: card, in: document)
      child = document.nextSibling(of: child)
    }
    components[component].buttons = first..<buttons.count
  }

  private mutating func readTwilioAction(_ node: NodeIndex, component: Int, card: Int16, in document: Document) {
    var button = Button(kind: .quickReply, node: node, component: Int16(truncatingIfNeeded: component))
    button.card = card
    let type = document.member("type", of: node)
    if let raw = optionalText(type, in: document) {
      button.rawKind = raw
      button.kind = Self.twilioActions.value(of: raw.range, in: document) ?? .unknown
      if button.kind == .unknown { report(.unknownButton, at: type) }
    }
    let index = buttons.count
    buttons.append(button)
    func add(_ key: StaticString, _ role: TextRole, _ template: inout Template) -> Int16 {
      let value = document.member(key, of: node)
      guard document.isString(value) else { return -1 }
      return template.addField(value, .text, role: role, component: component, button: index, card: card, in: document)
    }
    buttons[index].text = add("title", .buttonText, &self)
    buttons[index].url = add("url", .buttonURL, &self)
    buttons[index].phoneNumber = add("phone", .phoneNumber, &self)
    buttons[index].code = add("code", .copyCode, &self)
  }

  private static let twilioActions = EnumTable<ButtonKind>([
    "QUICK_REPLY": .quickReply, "URL": .url, "PHONE_NUMBER": .phoneNumber, "COPY_CODE": .copyCode, "VOICE_CALL": .voiceCall,
    "VOICE_CALL_REQUEST": .callPermissionRequest,
  ])

  /// Adds one button in a component of its own.
  mutating func addButton(_ kind: ButtonKind, _ node: NodeIndex, text: NodeIndex, in document: Document? = nil) {
    guard buttons.count < Self.limit, let component = addComponent(.buttons, node) else { return }
    let index = buttons.count
    buttons.append(Button(kind: kind, node: node, component: Int16(truncatingIfNeeded: component)))
    components[component].buttons = index..<(index + 1)
    if let document, document.isString(text) {
      buttons[index].text = addField(text, .text, role: .buttonText, component: component, button: index, in: document)
    }
  }

  /// `{"1":"Ana","2":"48213"}`: the sample values of the body's placeholders, in the order of their numbers.
  mutating func readTwilioVariables(_ node: NodeIndex, in document: Document) {
    guard document.isObject(node), let body = components.firstIndex(where: { $0.kind == .body && $0.card < 0 }) else { return }
    let first = exampleValues.count
    var child = document.firstChild(of: node)
    while child >= 0, exampleValues.count < Self.limit {
      let member = document[child]
      if document.isString(child), !member.isShadowed {
        let key = TextReference(node: child, range: member.keyText)
        let number = Int(document.string(member.keyText))
        let field = addField(child, .example, role: .bodyExample, component: body, in: document)
        exampleValues.append(
          ExampleValue(
            field: field, node: child, name: number == nil ? key : nil, row: 0,
            position: number.map { max(0, min($0, Self.limit) - 1) } ?? exampleValues.count - first))
      }
      child = document.nextSibling(of: child)
    }
    guard exampleValues.count > first else { return }
    let isNamed = exampleValues[first].name != nil
    components[body].example.form = isNamed ? .named : .flat
    components[body].example.node = node
    components[body].example.list = node
    components[body].example.values = first..<exampleValues.count
  }

  /// A string that may be missing or null; other types are passed over.
  func optionalText(_ node: NodeIndex, in document: Document) -> TextReference? {
    guard document.isString(node), !document[node].text.isEmpty else { return nil }
    return TextReference(node: node, range: document[node].text)
  }
}
