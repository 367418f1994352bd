internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Finds the signals that a template's shape gives, family by family.
struct StructureReader {
  let template: Template
  let text: UnsafeBufferPointer<UInt8>
  let tokens: ContiguousArray<Token>
  let fieldTokens: ContiguousArray<Range<Int>>
  let signals: StructureSignals

  func read(into reading: inout SignalReading) {
    readComponents(into: &reading)
    readButtons(into: &reading)
    let body = BodyShape(self)
    readBody(body, into: &reading)
    readTexts(into: &reading)
  }

  /// The field of the message's own body; -1 without one.
  var bodyField: Int { template.fields.firstIndex { $0.role == .bodyText && $0.card < 0 } ?? -1 }

  /// Adds a signal that a value of the document decides.
  func add(_ id: StructureID, node: NodeIndex, into reading: inout SignalReading) {
    let signal = signals[id]
    guard signal >= 0 else { return }
    reading.matches.append(
      SignalMatch(signal: UInt16(signal), field: -1, range: ByteRange(0, 0), node: node))
  }

  /// Adds a signal that a stretch of a field's text decides.
  func add(_ id: StructureID, field: Int, range: ByteRange, into reading: inout SignalReading) {
    let signal = signals[id]
    guard signal >= 0 else { return }
    reading.matches.append(SignalMatch(signal: UInt16(signal), field: Int16(truncatingIfNeeded: field), range: range))
  }
}
