internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

/// Puts an inspected template together as the message that it becomes, with the deciding words marked.
struct MessageBuilder {
  private let template: Template
  private let document: Document
  private var message = Message()
  /// By index into `Template.fields`: the part that shows it; -1 where none does.
  private var partOfField: [Int]
  /// Nodes of components and buttons with the part that shows them.
  private var partOfNode: [(node: NodeIndex, part: Int)] = []

  /// Longer texts are cut: no recipient would ever get them, and a report has to stay readable.
  private static let textLimit = 8192
  private static let partLimit = 256

  static func message(_ inspector: Inspector) -> Message {
    var builder = MessageBuilder(inspector.context.template, inspector.context.document)
    builder.addParts()
    builder.addMarks(inspector.verdict, inspector.context.reading)
    return builder.message
  }

  private init(_ template: Template, _ document: Document) {
    self.template = template
    self.document = document
    partOfField = Array(repeating: -1, count: template.fields.count)
  }

  private mutating func addParts() {
    add(.name, field: template.name, card: -1, node: -1)
    for component in template.components { add(component) }
  }

  private mutating func add(_ component: Component) {
    let card = Int(component.card)
    switch component.kind {
    case .header: add(.header(component.format ?? .text), component, card)
    case .body where component.text < 0 && component.addSecurityRecommendation != nil:
      add(.presetBody(hasAdvice: component.addSecurityRecommendation?.value ?? false), component, card)
    case .body: add(.body, component, card)
    case .footer where component.text < 0 && component.codeExpirationMinutes != nil:
      add(.presetFooter(minutes: component.codeExpirationMinutes?.value ?? 0), component, card)
    case .footer: add(.footer, component, card)
    case .limitedTimeOffer: add(.offer(hasExpiration: component.hasExpiration?.value ?? false), component, card)
    case .callPermissionRequest: add(.callPermission, component, card)
    case .buttons, .carousel, .greeting, .album, .attachment, .tapTargetConfiguration, .unknown: break
    }
    for index in component.buttons where template.buttons.indices.contains(index) { add(template.buttons[index]) }
  }

  private mutating func add(_ kind: Message.Kind, _ component: Component, _ card: Int) {
    add(kind, field: component.text, card: card, node: component.node)
    addSamples(component.example)
  }

  private mutating func add(_ button: Button) {
    let label = button.text >= 0 ? button.text : button.autofillText
    add(.button(button.kind), field: label, card: Int(button.card), node: button.node)
    for target in [button.url, button.phoneNumber, button.code] where target >= 0 {
      add(.target, field: target, card: Int(button.card), node: -1)
      if target == button.url { addSamples(button.example) }
    }
  }

  private mutating func add(_ kind: Message.Kind, field: Int16, card: Int, node: NodeIndex) {
    guard message.parts.count < Self.partLimit else { return }
    let hasText = field >= 0 && Int(field) < template.fields.count
    let text = hasText ? copy(template.fields[Int(field)].range) : message.text.count..<message.text.count
    if hasText { partOfField[Int(field)] = message.parts.count }
    if node >= 0 { partOfNode.append((node, message.parts.count)) }
    message.parts.append(Message.Part(kind: kind, card: card, text: text))
  }

  /// The first set of sample values of the part that was added last.
  private mutating func addSamples(_ example: Example) {
    let part = message.parts.count - 1
    for index in example.values.prefix(64) where template.exampleValues.indices.contains(index) {
      let value = template.exampleValues[index]
      guard value.row == 0, value.field >= 0, Int(value.field) < template.fields.count else { continue }
      let name = value.name.map { copy($0.range) }
      message.samples.append(
        .init(part: part, name: name, number: value.position + 1, value: copy(template.fields[Int(value.field)].range)))
    }
  }

  private mutating func copy(_ range: ByteRange) -> Range<Int> {
    let start = message.text.count
    var end = min(Int(range.end), Int(range.start) + Self.textLimit)
    // Never in the middle of a character.
    while end > Int(range.start), end < Int(range.end), document.strings[end] & 0xC0 == 0x80 { end -= 1 }
    message.text.append(contentsOf: document.strings[Int(range.start)..<end])
    return start..<message.text.count
  }

  private mutating func addMarks(_ verdict: Verdict, _ reading: SignalReading) {
    for (index, item) in verdict.evidence.enumerated() where item.points > 0 {
      for match in item.matches { addMark(reading.matches[match], index) }
    }
    message.marks.sort {
      ($0.part, $0.range.lowerBound, $0.range.upperBound, $0.contribution)
        < ($1.part, $1.range.lowerBound, $1.range.upperBound, $1.contribution)
    }
  }

  private mutating func addMark(_ match: SignalMatch, _ contribution: Int) {
    if match.field >= 0 {
      let part = partOfField[Int(match.field)]
      guard part >= 0 else { return }
      let (shown, field) = (message.parts[part].text, template.fields[Int(match.field)].range)
      let start = shown.lowerBound + Int(match.range.start) - Int(field.start)
      let end = min(shown.upperBound, start + match.range.count)
      guard match.range.isEmpty || (start >= shown.lowerBound && start < end) else { return }
      message.marks.append(
        .init(part: part, range: match.range.isEmpty ? 0..<0 : start..<end, contribution: contribution))
    } else if match.node >= 0 {
      let place = document[match.node].source
      guard let part = partOfNode.last(where: { document[$0.node].source.contains(place) })?.part else { return }
      message.marks.append(.init(part: part, range: 0..<0, contribution: contribution))
    }
  }
}
