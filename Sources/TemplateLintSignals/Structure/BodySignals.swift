internal import TemplateLintModel
internal import TemplateLintText

/// What the length and make-up of the body show.
extension StructureReader {
  /// Fewer words than this say nothing about an order, an account or an appointment.
  private static var fewWords: Int { 5 }
  /// From so many words on a body is long.
  private static var manyWords: Int { 60 }

  func readBody(_ body: BodyShape, into reading: inout SignalReading) {
    guard body.field >= 0, body.marks > 0 else {
      let component = template.components.first { $0.kind == .body && $0.card < 0 }
      // An authentication template has a body without text: Meta writes it.
      let isPreset = component?.addSecurityRecommendation != nil || template.buttons.contains { $0.kind == .otp }
      if !isPreset { add(.emptyBody, node: component?.node ?? template.root, into: &reading) }
      return
    }
    for id in Self.signals(of: body) { add(id, node: template.fields[body.field].node, into: &reading) }
    if let range = body.disguised { add(.hiddenSpelling, field: body.field, range: range, into: &reading) }
  }

  private static func signals(of body: BodyShape) -> [StructureID] {
    var found: [StructureID] = []
    if body.words == 0, body.placeholders > 0 {
      found.append(.placeholderOnly)
    } else if body.words < fewWords {
      found.append(.shortBody)
    }
    if body.words >= manyWords { found.append(.longBody) }
    if body.labelLines >= 2 { found.append(body.labelLines >= 4 ? .manyLabelLines : .labelLines) }
    if body.words > 0, body.placeholders >= 2, body.labelLines < 2, body.words <= body.placeholders * 2 {
      found.append(.mostlyPlaceholders)
    }
    if body.placeholders >= 4 { found.append(.manyPlaceholders) }
    if body.placeholders == 1, body.words <= 20 { found.append(.singleValue) }
    if body.emoji >= 4 { found.append(.manyEmoji) }
    if body.exclamations >= 3 { found.append(.exclamations) }
    if body.capitals >= 4 { found.append(.capitals) }
    if body.endsAsQuestion { found.append(.question) }
    if body.placeholders == 0 { found.append(.noPlaceholder) }
    if body.placeholders == 0, body.words >= manyWords { found.append(.longWithoutPlaceholder) }
    return found
  }
}
