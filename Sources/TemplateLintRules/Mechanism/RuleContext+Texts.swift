internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// What many rules ask of a template.
extension RuleContext {
  /// Indices of the fields with one of these roles, in reading order.
  func fields(_ roles: TextRole...) -> [Int] { template.fields.indices.filter { roles.contains(template.fields[$0].role) } }

  /// The first component of a kind that belongs to the message itself.
  func component(_ kind: ComponentKind) -> Component? { template.components.first { $0.kind == kind && $0.card < 0 } }

  /// The placeholders of one field, those inside links and amounts included.
  func placeholders(of field: Int) -> [Placeholder] {
    document.strings.withUnsafeBufferPointer { Placeholder.all(in: $0, range: template.fields[field].range) }
  }

  /// Whether a field may hold a placeholder at all: one comparison a byte instead of a parse.
  func mayHoldPlaceholder(_ field: Int) -> Bool { bytes(of: field).contains(UInt8(ascii: "{")) }

  /// The value of a positional placeholder's number; nil when it is no number or absurdly large.
  func number(of placeholder: Placeholder) -> Int? {
    guard placeholder.form == .positional, placeholder.name.count <= 6 else { return nil }
    return Int(document.string(placeholder.name))
  }

  /// The object of the template, or the node itself where that is better known.
  var root: NodeIndex { template.root }

  /// Meta presets the text of authentication templates and of its library: rules about wording do not apply.
  var isPreset: Bool {
    template.details.libraryTemplateName != nil || template.shape == .library
      || template.components.contains { $0.addSecurityRecommendation != nil || $0.codeExpirationMinutes != nil }
      || template.buttons.contains { $0.kind == .otp }
  }

  /// A response of Meta's: it was accepted once, so that it may lack what a payload needs (samples, for instance).
  var isResponse: Bool { template.details.id != nil || template.details.status != nil }
}

/// Pages of Meta's that rules cite, with the edition that was read.
extension Rule.Source {
  private static let base = "https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/"
  static let components = Rule.Source(base + "components", "2026-06-24")
  static let overview = Rule.Source(base + "overview", "2025-12-05")
  static let management = Rule.Source(base + "template-management", "2026-09-11")
  static let review = Rule.Source(base + "template-review", "2026-09-11")
  static let timeToLive = Rule.Source(base + "time-to-live", "2026-09-11")
  static let languages = Rule.Source(base + "supported-languages", "2025-11-04")
  static let categorization = Rule.Source(base + "template-categorization", "2026-09-11")
  static let authentication = Rule.Source(base + "authentication-templates/authentication-templates", "2025-11-14")
  static let carousel = Rule.Source(base + "marketing-templates/media-card-carousel-templates", "2025-12-08")
  static let limitedTimeOffer = Rule.Source(base + "marketing-templates/limited-time-offer-templates", "2025-12-08")
  static let errorCodes = Rule.Source(
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes", "2025-11-19")
}
