internal import TemplateLintJSON
internal import TemplateLintText
internal import TemplateLintYAML

/// Reads YAML into documents: the same shapes as JSON, one record a document.
enum YAMLReader {
  /// Mappings of more keys are no template; keys are compared with each other.
  private static let maximumKeys = 2_000

  /// Appends the documents of a stretch of the text; what cannot be read becomes a refusal at its place.
  ///
  /// - Parameter line: the line of the stretch's first byte, which begins a line.
  static func read(_ range: Range<Int>, line: Int, into block: inout RecordBlock) {
    let text = range.lowerBound == 0 && range.upperBound == block.bytes.count ? block.bytes : Array(block.bytes[range])
    do throws(YAMLError) {
      for root in try YAMLStream(text).documents where !isEmpty(root) {
        append(root, of: text, shift: range.lowerBound, line: line, to: &block)
      }
    } catch {
      block.refuse(refusal(of: error, in: text, shift: range.lowerBound))
    }
  }

  private static func isEmpty(_ node: YAMLNode) -> Bool {
    node.scalar.map { $0.kind(tag: node.tag) == .null } ?? false
  }

  private static func append(_ root: YAMLNode, of text: [UInt8], shift: Int, line: Int, to block: inout RecordBlock) {
    var document = Document()
    document.begin(source: block.bytes)
    do throws(JSONSyntaxError) {
      try add(root, key: nil, to: -1, of: &document, shift: shift)
      block.append(document, line: root.position.line + line - 1, column: root.position.column)
    } catch {
      block.refuse(error)
    }
  }

  private static func add(
    _ node: YAMLNode, key: SourceText?, to parent: NodeIndex, of document: inout Document, shift: Int
  ) throws(JSONSyntaxError) {
    let range = ByteRange(Int(node.range.start) + shift, Int(node.range.end) + shift)
    switch node.value {
    case .scalar(let scalar): add(scalar, tag: node.tag, at: range, key: key, to: parent, of: &document)
    case .sequence(let items):
      let list = document.append(.array, source: range, to: parent, key: key)
      for item in items { try add(item, key: nil, to: list, of: &document, shift: shift) }
    case .mapping(let members):
      if isPlaceholder(members, at: range, in: document.source) {
        throw JSONSyntaxError(.invalidYAML, at: Int(range.start), detail: quoteTheValue)
      }
      let members = merged(members)
      guard members.count <= maximumKeys else { throw JSONSyntaxError(.tooLarge, at: Int(range.start)) }
      let object = document.append(.object, source: range, to: parent, key: key)
      for member in members {
        let place = ByteRange(Int(member.key.range.start) + shift, Int(member.key.range.end) + shift)
        let name = SourceText(Array((member.key.scalar?.text ?? "").utf8), source: place, mapping: .wholeValue)
        try add(member.value, key: name, to: object, of: &document, shift: shift)
      }
    }
  }

  private static func add(
    _ scalar: YAMLScalar, tag: String?, at range: ByteRange, key: SourceText?, to parent: NodeIndex, of document: inout Document
  ) {
    switch scalar.kind(tag: tag) {
    case .null: _ = document.append(.null, source: range, to: parent, key: key)
    case .bool(let value): _ = document.append(value ? .true : .false, source: range, to: parent, key: key)
    case .int, .float: _ = document.append(.number, source: range, to: parent, key: key)
    case .string:
      let text = Array(scalar.text.utf8)
      let mapping = mapping(of: scalar, text, document.source[range.indices])
      _ = document.append(SourceText(text, source: range, mapping: mapping), to: parent, key: key)
    }
  }

  /// Exact where the value stands on one line and its escapes are those of JSON.
  private static func mapping(of scalar: YAMLScalar, _ text: [UInt8], _ source: ArraySlice<UInt8>) -> TextMapping {
    if source.elementsEqual(text) { return .verbatim }
    guard !source.contains(0x0A), !source.contains(0x0D) else { return .wholeValue }
    switch scalar.style {
    case .singleQuoted: return .doubledQuotes
    case .doubleQuoted: return hasOnlyEscapesOfJSON(source) ? .jsonEscapes : .wholeValue
    case .plain, .literal, .folded: return .wholeValue
    }
  }

  private static func hasOnlyEscapesOfJSON(_ source: ArraySlice<UInt8>) -> Bool {
    var index = source.startIndex
    while index < source.endIndex {
      if source[index] == 0x5C {
        guard index + 1 < source.endIndex, Array("\"\\/bfnrtu".utf8).contains(source[index + 1]) else { return false }
        index += 1
      }
      index += 1
    }
    return true
  }

  /// `<<` takes over the members of another mapping that are not written out.
  private static func merged(_ members: [YAMLMember]) -> [YAMLMember] {
    guard members.contains(where: isMerge) else { return members }
    let own = members.filter { !isMerge($0) }
    var names = Set(own.compactMap { $0.key.scalar?.text })
    var taken: [YAMLMember] = []
    for member in members where isMerge(member) {
      for base in member.value.sequence ?? [member.value] {
        for inherited in base.mapping ?? [] {
          if let name = inherited.key.scalar?.text, names.insert(name).inserted { taken.append(inherited) }
        }
      }
    }
    return own + taken
  }

  private static func isMerge(_ member: YAMLMember) -> Bool {
    member.key.scalar.map { $0.text == "<<" && $0.style == .plain } ?? false
  }
}
