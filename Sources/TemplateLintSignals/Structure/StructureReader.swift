internal import TemplateLintModel
internal import TemplateLintText

/// Reads a template's shape.
struct StructureReader {
  let template: Template
  let text: UnsafeBufferPointer<UInt8>
  let tokens: TokenBuffer
  let fieldTokens: ContiguousArray<Range<Int>>

  mutating func read(_ signals: StructureSignals, into reading: inout SignalReading) {}
}
