package import TemplateLintText

/// Where a key or a text came from, for readers of formats other than JSON.
package struct SourceText: Sendable {
  package var bytes: [UInt8]
  package var source: ByteRange
  package var mapping: TextMapping

  package init(_ bytes: [UInt8], source: ByteRange, mapping: TextMapping) {
    self.bytes = bytes
    self.source = source
    self.mapping = mapping
  }
}

/// How readers of YAML, CSV and Markdown fill a document: parents before children, children in order.
extension Document {
  /// Begins an empty document over source bytes.
  package mutating func begin(source bytes: [UInt8]) {
    removeAll()
    source = bytes
  }

  /// Appends a value that is no string; gives its index. `parent` is -1 for the root, `key` nil in arrays.
  package mutating func append(
    _ kind: NodeKind, source range: ByteRange, to parent: NodeIndex, key: SourceText? = nil
  ) -> NodeIndex {
    var node = Node(kind: kind, source: range, parent: parent)
    node.mapping = .verbatim
    if kind == .number { node.text = store(Array(source[range.indices])) }
    return link(node, key: key)
  }

  /// Appends a string with its decoded bytes.
  package mutating func append(_ text: SourceText, to parent: NodeIndex, key: SourceText? = nil) -> NodeIndex {
    var node = Node(kind: .string, source: text.source, parent: parent)
    node.mapping = text.mapping
    // A quoted JSON string is taken to hold escapes: looking for them costs less than telling.
    if text.mapping == .jsonEscapes { node.flags.insert(.textEscaped) }
    node.text = store(text.bytes)
    return link(node, key: key)
  }

  /// Sets where a container ends once its last child is known.
  package mutating func close(_ node: NodeIndex, at end: Int) {
    nodes[Int(node)].source.end = UInt32(truncatingIfNeeded: end)
  }

  private mutating func store(_ bytes: [UInt8]) -> ByteRange {
    let start = stringCount
    let end = start + bytes.count
    if strings.count < end { strings.append(contentsOf: repeatElement(0, count: max(end - strings.count, 256))) }
    strings.replaceSubrange(start..<end, with: bytes)
    stringCount = end
    return ByteRange(start, end)
  }

  private mutating func link(_ node: Node, key: SourceText?) -> NodeIndex {
    var node = node
    let new = NodeIndex(truncatingIfNeeded: nodeCount)
    if node.parent >= 0 {
      let parent = Int(node.parent)
      let last = nodes[parent].lastChild
      if last >= 0 {
        nodes[Int(last)].nextSibling = new
        node.index = nodes[Int(last)].index &+ 1
      } else {
        nodes[parent].firstChild = new
      }
      nodes[parent].lastChild = new
    }
    if let key {
      node.flags.insert(.member)
      node.keySource = key.source
      node.keyText = store(key.bytes)
      shadow(node.keyText, under: node.parent, before: new, at: key.source.start)
    }
    if nodeCount < nodes.count { nodes[nodeCount] = node } else { nodes.append(node) }
    nodeCount += 1
    return new
  }

  /// Flags an earlier member with the same key, as the JSON parser does.
  private mutating func shadow(_ key: ByteRange, under parent: NodeIndex, before new: NodeIndex, at offset: UInt32) {
    guard parent >= 0 else { return }
    var child = nodes[Int(parent)].firstChild
    while child >= 0, child != new {
      let node = nodes[Int(child)]
      if !node.flags.contains(.shadowed), strings[node.keyText.indices].elementsEqual(strings[key.indices]) {
        nodes[Int(child)].flags.insert(.shadowed)
        problems.append(
          JSONProblem(kind: .duplicateKey, node: new, offset: offset, earlier: node.keySource.start))
      }
      child = node.nextSibling
    }
  }
}
