internal import CLibYAML

/// One event of libyaml in Swift's types; offsets count code points.
struct YAMLEvent {
  enum Kind {
    case documentStart, collectionEnd, streamEnd, other
    case alias(String)
    case scalar(YAMLScalar)
    case sequence(isFlow: Bool)
    case mapping(isFlow: Bool)
  }

  var kind: Kind
  var anchor: String?
  var tag: String?
  var start: Int
  var end: Int
}

/// Owns a libyaml parser over bytes that outlive it.
final class EventReader {
  /// What libyaml says is wrong; the offset counts bytes for text that is not UTF-8, else code points.
  struct Failure: Error {
    var problem: String
    var scalarOffset: Int
    var byteOffset: Int?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Parameter bytes: UTF-8 without a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      throw Failure(problem: "no memory to read YAML", scalarOffset: 0)
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(Failure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return convert(event)
  }

  private var failure: Failure {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "not YAML"
    switch state.error {
    case YAML_READER_ERROR: return Failure(problem: problem, scalarOffset: 0, byteOffset: Int(clamping: state.problem_offset))
    default:
      let context = state.context.map { String(cString: $0) + ": " } ?? ""
      return Failure(problem: context + problem, scalarOffset: Int(clamping: state.problem_mark.index))
    }
  }

  private func convert(_ event: yaml_event_t) -> YAMLEvent {
    var result = YAMLEvent(
      kind: .other, start: Int(clamping: event.start_mark.index), end: Int(clamping: event.end_mark.index))
    switch event.type {
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_ALIAS_EVENT: result.kind = .alias(Self.text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      result.kind = .scalar(YAMLScalar(text: text, style: Self.style(scalar.style)))
      result.anchor = Self.text(scalar.anchor)
      result.tag = Self.text(scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      result.kind = .sequence(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
      result.anchor = Self.text(event.data.sequence_start.anchor)
      result.tag = Self.text(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      result.kind = .mapping(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
      result.anchor = Self.text(event.data.mapping_start.anchor)
      result.tag = Self.text(event.data.mapping_start.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: result.kind = .collectionEnd
    default: break
    }
    return result
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
