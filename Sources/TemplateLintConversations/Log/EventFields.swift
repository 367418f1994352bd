internal import TemplateLintModel
internal import TemplateLintPricing

/// The values of one line as they were written, before it is known whether they make sense.
struct EventFields {
  var id: String?
  var at: String?
  var business: String?
  var user: String?
  var direction: String?
  var kind: String?
  var hasTemplate = false
  var templateName: String?
  var templateLanguage: String?
  var templateCategory: String?
  var status: String?
  var entry: String?
  var scope: String?

  /// The first day of conversations; what was charged before followed other rules.
  static let firstMoment = PriceModel.initiation.firstDay.seconds * Instant.second

  /// What the line says, or why it cannot be.
  func event(line: Int) throws(EventProblem) -> Event {
    let kind = try readKind()
    guard let business, !business.isEmpty else { throw .missing("business") }
    guard let user, !user.isEmpty else { throw .missing("user") }
    guard let at else { throw .missing("at") }
    guard let moment = Instant.parse(at) else { throw .impossibleTime }
    guard moment >= Self.firstMoment else { throw .tooEarly }
    var event = Event(at: moment, business: business, user: user, kind: kind, line: line)
    if kind.isConsent {
      event.id = id ?? ""
      event.isAboutMarketing = try isAboutMarketing()
      return event
    }
    guard let id, !id.isEmpty else { throw .missing("id") }
    event.id = id
    event.isIncoming = try isIncoming()
    event.isDelivered = try isDelivered()
    event.hasEntry = try hasEntry() && event.isIncoming
    event.template = try template(kind, isIncoming: event.isIncoming)
    return event
  }

  private func readKind() throws(EventProblem) -> Event.Kind {
    guard let kind else { return hasTemplate ? .template : .freeForm }
    guard let known = Event.Kind(rawValue: kind) else {
      throw .unknown("kind", Event.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return known
  }

  private func isAboutMarketing() throws(EventProblem) -> Bool {
    switch scope {
    case nil: return false
    case "marketing": return true
    default: throw .unknown("scope", "marketing or null")
    }
  }

  private func isIncoming() throws(EventProblem) -> Bool {
    switch direction {
    case "in": return true
    case "out": return false
    case nil: throw .missing("direction")
    default: throw .unknown("direction", "in or out")
    }
  }

  private func isDelivered() throws(EventProblem) -> Bool {
    switch status {
    case nil, "delivered", "read": return true
    case "sent", "failed": return false
    default: throw .unknown("status", "delivered, read, sent or failed")
    }
  }

  private func hasEntry() throws(EventProblem) -> Bool {
    switch entry {
    case nil: return false
    case "ad", "page": return true
    default: throw .unknown("entry", "ad, page or null")
    }
  }

  private func template(_ kind: Event.Kind, isIncoming: Bool) throws(EventProblem) -> Event.Template? {
    if kind != .template {
      if isIncoming, kind == .automaticReply { throw .wrongDirection }
      if hasTemplate { throw .contradiction }
      return nil
    }
    if isIncoming { throw .wrongDirection }
    guard hasTemplate else { throw .missing("template") }
    var template = Event.Template(name: templateName, language: templateLanguage)
    if let templateCategory {
      guard let category = Category(name: templateCategory) else {
        throw .unknown("template.category", "UTILITY, AUTHENTICATION or MARKETING")
      }
      template.category = category
    }
    return template
  }
}
