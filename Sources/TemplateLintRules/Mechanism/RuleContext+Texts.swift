internal import TemplateLintJSON
internal import TemplateLintModel
package import TemplateLintText

/// What many rules ask of a template.
extension RuleContext {
  /// Indices of the fields with this role, in reading order.
  func fields(_ role: TextRole) -> FieldSelection { FieldSelection(template.fields, role.bit) }

  /// Indices of the fields with one of these roles, in reading order.
  func fields(_ first: TextRole, _ second: TextRole) -> FieldSelection {
    FieldSelection(template.fields, first.bit | second.bit)
  }

  /// Indices of the fields with one of these four roles, in reading order.
  func fields(_ first: TextRole, _ second: TextRole, _ third: TextRole, _ fourth: TextRole) -> FieldSelection {
    FieldSelection(template.fields, first.bit | second.bit | third.bit | fourth.bit)
  }

  /// The first component of a kind that belongs to the message itself.
  func component(_ kind: ComponentKind) -> Component? { template.components.first { $0.kind == kind && $0.card < 0 } }

  /// The placeholders of one field, those inside links and amounts included.
  package func placeholders(of field: Int) -> ContiguousArray<Placeholder>.SubSequence { placeholderIndex[field] }

  /// Whether a field has a placeholder, well formed or not.
  func holdsPlaceholder(_ field: Int) -> Bool { !placeholderIndex.isEmpty(field) }

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

  /// A response of Meta's, or a labelled row: a record of what was accepted once, so that it may lack what a payload needs
  /// (samples, addresses, the name).
  var isResponse: Bool { template.details.id != nil || template.details.status != nil || template.row != nil }

  /// The category that limits are held against: the declared one, else the one that Meta holds it as.
  var category: Category? { (template.declared ?? template.current)?.category }

  /// Something to be submitted, of which everything required must be there.
  var isPayload: Bool { template.shape == .graph && !isResponse && details.libraryTemplateName == nil }

  /// What the template says about itself.
  var details: Template.Details { template.details }

  /// Whether a stretch of decoded text holds a byte.
  func holds(_ byte: Character, _ field: Int) -> Bool {
    guard let wanted = byte.asciiValue else { return false }
    return bytes(of: field).contains(wanted)
  }

  /// Whether the message itself has a button of a kind.
  func hasButton(_ kind: ButtonKind) -> Bool { template.buttons.contains { $0.kind == kind && $0.card < 0 } }
}
