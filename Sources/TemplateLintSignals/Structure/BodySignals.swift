internal import TemplateLintJSON
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
    let node = template.fields[body.field].node
    addLengths(of: body, node, into: &reading)
    addManner(of: body, node, into: &reading)
    if let range = body.disguised { add(.hiddenSpelling, field: body.field, range: range, into: &reading) }
  }

  private func addLengths(of body: BodyShape, _ node: NodeIndex, into reading: inout SignalReading) {
    if body.words == 0, body.placeholders > 0 {
      add(.placeholderOnly, node: node, into: &reading)
    } else if body.words < Self.fewWords {
      add(.shortBody, node: node, into: &reading)
    }
    if body.words >= Self.manyWords { add(.longBody, node: node, into: &reading) }
    if body.labelLines >= 2 { add(body.labelLines >= 4 ? .manyLabelLines : .labelLines, node: node, into: &reading) }
    if body.words > 0, body.placeholders >= 2, body.labelLines < 2, body.words <= body.placeholders * 2 {
      add(.mostlyPlaceholders, node: node, into: &reading)
    }
    if body.placeholders >= 4 { add(.manyPlaceholders, node: node, into: &reading) }
    if body.placeholders == 1, body.words <= 20 { add(.singleValue, node: node, into: &reading) }
    if body.placeholders == 0 { add(.noPlaceholder, node: -1, into: &reading) }
    if body.placeholders == 0, body.words >= Self.manyWords { add(.longWithoutPlaceholder, node: -1, into: &reading) }
  }

  private func addManner(of body: BodyShape, _ node: NodeIndex, into reading: inout SignalReading) {
    if body.emoji >= 4 { add(.manyEmoji, node: node, into: &reading) }
    if body.exclamations >= 3 { add(.exclamations, node: node, into: &reading) }
    if body.capitals >= 4 { add(.capitals, node: node, into: &reading) }
    if body.endsAsQuestion { add(.question, node: node, into: &reading) }
  }
}
