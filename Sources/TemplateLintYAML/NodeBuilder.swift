import TemplateLintText

/// Makes nodes of libyaml's events: places in bytes, aliases resolved.
struct NodeBuilder {
  private struct Anchored {
    var node: YAMLNode
    /// Nodes and bytes of text in it.
    var weight: Int
  }

  private let bytes: [UInt8]
  private let start: Int
  private var cursor: SourceCursor
  private var anchors: [String: Anchored] = [:]
  private var aliasWeight = 0
  /// Nodes and bytes of text built so far in the current document, aliases included.
  private var weight = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    cursor = SourceCursor(bytes, start: start)
  }

  mutating func documents() throws(YAMLError) -> [YAMLNode] {
    // The copy is kept alive by its buffer for as long as libyaml reads from it.
    let text = bytes
    let result = text.withUnsafeBufferPointer { buffer -> Result<[YAMLNode], YAMLError> in
      do throws(YAMLError) {
        return .success(try read(UnsafeBufferPointer(rebasing: buffer[start...])))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) throws(YAMLError) -> [YAMLNode] {
    let reader: EventReader
    do { reader = try EventReader(text) } catch { throw failure(error) }
    var documents: [YAMLNode] = []
    while true {
      let event = try next(reader)
      switch event.kind {
      case .streamEnd: return documents
      case .documentStart:
        anchors = [:]
        weight = 0
        documents.append(try node(try next(reader), reader, depth: 0))
      default: break
      }
    }
  }

  private mutating func next(_ reader: EventReader) throws(YAMLError) -> YAMLEvent {
    do { return try reader.next() } catch { throw failure(error) }
  }

  private mutating func node(_ event: YAMLEvent, _ reader: EventReader, depth: Int) throws(YAMLError) -> YAMLNode {
    cursor.move(toScalar: event.start)
    if case .alias(let name) = event.kind { return try alias(name) }
    if event.anchor != nil || event.tag != nil { cursor.move(toByte: offsetAfterProperties(cursor.offset)) }
    let (offset, position, before) = (cursor.offset, cursor.position, weight)
    weight += 1
    var end = offset
    let value: YAMLNode.Value
    switch event.kind {
    case .scalar(let scalar):
      weight += scalar.text.utf8.count
      value = .scalar(scalar)
      cursor.move(toScalar: event.end)
      end = cursor.offset
    case .sequence(let isFlow):
      value = .sequence(try items(reader, isFlow: isFlow, depth: depth, end: &end))
    case .mapping(let isFlow):
      value = .mapping(try members(reader, isFlow: isFlow, depth: depth, end: &end))
    default: value = .scalar(YAMLScalar(text: "", style: .plain))
    }
    let node = YAMLNode(value: value, range: ByteRange(offset, end), position: position, tag: event.tag)
    if let anchor = event.anchor { anchors[anchor] = Anchored(node: node, weight: weight - before) }
    return node
  }

  private mutating func items(
    _ reader: EventReader, isFlow: Bool, depth: Int, end: inout Int
  ) throws(YAMLError) -> [YAMLNode] {
    guard depth < YAMLStream.maximumDepth else { throw error(.tooDeep) }
    var items: [YAMLNode] = []
    while true {
      let event = try next(reader)
      if case .collectionEnd = event.kind {
        end = finish(event, isFlow: isFlow, last: end)
        return items
      }
      items.append(try node(event, reader, depth: depth + 1))
      end = cursor.offset
    }
  }

  private mutating func members(
    _ reader: EventReader, isFlow: Bool, depth: Int, end: inout Int
  ) throws(YAMLError) -> [YAMLMember] {
    guard depth < YAMLStream.maximumDepth else { throw error(.tooDeep) }
    var members: [YAMLMember] = []
    while true {
      let event = try next(reader)
      if case .collectionEnd = event.kind {
        end = finish(event, isFlow: isFlow, last: end)
        return members
      }
      let key = try node(event, reader, depth: depth + 1)
      let value = try node(try next(reader), reader, depth: depth + 1)
      members.append(YAMLMember(key: key, value: value))
      end = cursor.offset
    }
  }

  /// Where a collection ends: behind its bracket, or behind its last member (libyaml's block ends lie at the next token).
  private mutating func finish(_ event: YAMLEvent, isFlow: Bool, last: Int) -> Int {
    guard isFlow else { return last }
    cursor.move(toScalar: event.end)
    return cursor.offset
  }

  private mutating func alias(_ name: String) throws(YAMLError) -> YAMLNode {
    guard let target = anchors[name] else { throw error(.unknownAlias) }
    // Each factor is at most the limit or the text's length, so the sums stay far below overflow.
    aliasWeight += target.weight
    weight += target.weight
    guard aliasWeight <= YAMLStream.aliasLimit else { throw error(.aliasesTooLarge) }
    cursor.move(toByte: cursor.offset + 1 + name.utf8.count)
    return target.node
  }

  /// Behind an anchor and a tag, and the blanks, comments and line breaks after them.
  private func offsetAfterProperties(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0A, 0x0D: offset += 1
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while offset < bytes.count, !isBlank(bytes[offset]) { offset += 1 }
      case UInt8(ascii: "#"):
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      default: return offset
      }
    }
    return offset
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private func error(_ reason: YAMLError.Reason) -> YAMLError {
    YAMLError(reason: reason, offset: cursor.offset, position: cursor.position)
  }

  /// The failing place may lie before the cursor, so that it is looked for from the start.
  private func failure(_ failure: EventReader.Failure) -> YAMLError {
    var place = SourceCursor(bytes, start: start)
    if let offset = failure.byteOffset {
      place.move(toByte: start + offset)
    } else {
      place.move(toScalar: failure.scalarOffset)
    }
    // libyaml reads ahead on one line, and has a limit of its own.
    let isTooDeep = failure.problem.contains("nesting level")
    return YAMLError(
      reason: isTooDeep ? .tooDeep : .syntax(failure.problem), offset: place.offset, position: place.position)
  }
}
