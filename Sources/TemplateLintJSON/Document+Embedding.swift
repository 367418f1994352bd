import TemplateLintText

extension Document {
  /// Reads the JSON text that a string holds as a tree below that string; gives its root.
  ///
  /// Every node of it has the outer string's place in the source, and its pointer. A string read before gives the same root.
  package mutating func embed(_ node: NodeIndex) throws(JSONSyntaxError) -> NodeIndex {
    let outer = nodes[Int(node)]
    guard outer.kind == .string else { throw JSONSyntaxError(.expectedObjectOrArray, at: Int(outer.source.start)) }
    if outer.firstChild >= 0 { return outer.firstChild }
    var inner = Document()
    do {
      try JSONParser.parse(Array(strings[outer.text.indices]), into: &inner)
    } catch {
      throw JSONSyntaxError(error.reason, at: Int(outer.source.start))
    }
    return graft(inner, below: node)
  }

  private mutating func graft(_ inner: Document, below node: NodeIndex) -> NodeIndex {
    let outer = nodes[Int(node)]
    let shift = NodeIndex(truncatingIfNeeded: nodeCount)
    let textShift = UInt32(truncatingIfNeeded: stringCount)
    let end = stringCount + inner.stringCount
    if strings.count < end { strings.append(contentsOf: repeatElement(0, count: end - strings.count)) }
    strings.replaceSubrange(stringCount..<end, with: inner.strings[..<inner.stringCount])
    stringCount = end
    for index in 0..<inner.nodeCount {
      var copy = inner.nodes[index]
      copy.mapping = .wholeValue
      copy.flags.insert(.embedded)
      copy.text = copy.text.shifted(by: textShift)
      copy.keyText = copy.keyText.shifted(by: textShift)
      copy.source = outer.source
      if !copy.keySource.isEmpty { copy.keySource = outer.source }
      copy.parent = index == 0 ? node : copy.parent + shift
      copy.nextSibling += copy.nextSibling < 0 ? 0 : shift
      copy.firstChild += copy.firstChild < 0 ? 0 : shift
      copy.lastChild += copy.lastChild < 0 ? 0 : shift
      if nodeCount < nodes.count { nodes[nodeCount] = copy } else { nodes.append(copy) }
      nodeCount += 1
    }
    nodes[Int(node)].firstChild = shift
    nodes[Int(node)].lastChild = shift
    for var problem in inner.problems {
      problem.node += shift
      problem.offset = outer.source.start
      problem.earlier = outer.source.start
      problems.append(problem)
    }
    return shift
  }
}

extension ByteRange {
  fileprivate func shifted(by offset: UInt32) -> ByteRange {
    isEmpty ? self : ByteRange(start: start &+ offset, end: end &+ offset)
  }
}
