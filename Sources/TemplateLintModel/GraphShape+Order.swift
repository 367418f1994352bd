import TemplateLintJSON

/// Components may stand in any order in the source; texts are kept in the order in which they are shown.
extension Template {
  var isInReadingOrder: Bool {
    var last = 0
    for component in components where component.card < 0 {
      if component.kind.readingRank < last { return false }
      last = component.kind.readingRank
    }
    return true
  }

  /// Reads the components once more, from the header to the carousel.
  mutating func readAgainInOrder(from before: ReadCounts, in document: Document) {
    let ordered = components.filter { $0.card < 0 }.enumerated().sorted {
      ($0.element.kind.readingRank, $0.offset) < ($1.element.kind.readingRank, $1.offset)
    }
    let complaints = problems
    before.restore(&self)
    for (_, component) in ordered { readComponent(component.node, card: -1, in: document) }
    problems = complaints
  }
}

/// How much had been read at some point.
struct ReadCounts {
  private let fields: Int
  private let components: Int
  private let buttons: Int
  private let cards: Int
  private let exampleValues: Int
  private let supportedApps: Int

  init(_ template: Template) {
    fields = template.fields.count
    components = template.components.count
    buttons = template.buttons.count
    cards = template.cards.count
    exampleValues = template.exampleValues.count
    supportedApps = template.supportedApps.count
  }

  func restore(_ template: inout Template) {
    template.fields.removeLast(template.fields.count - fields)
    template.components.removeLast(template.components.count - components)
    template.buttons.removeLast(template.buttons.count - buttons)
    template.cards.removeLast(template.cards.count - cards)
    template.exampleValues.removeLast(template.exampleValues.count - exampleValues)
    template.supportedApps.removeLast(template.supportedApps.count - supportedApps)
  }
}

extension ComponentKind {
  /// The place in the message as it is shown.
  fileprivate var readingRank: Int {
    switch self {
    case .header: 0
    case .limitedTimeOffer: 1
    case .body: 2
    case .footer: 3
    case .buttons: 4
    case .callPermissionRequest: 5
    case .carousel: 6
    case .greeting, .album, .attachment, .tapTargetConfiguration, .unknown: 7
    }
  }
}
