import TemplateLintText

extension Document {
  /// The absolute JSON Pointer of a node; for a node read out of a string that string's pointer.
  ///
  /// Source: https://www.rfc-editor.org/rfc/rfc6901 (2013-04).
  package func pointer(of node: NodeIndex) -> String {
    var output = Array(origin.place.pointer.utf8)
    appendPointer(of: node, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the pointer from the document's root to a node: nothing for the root.
  package func appendPointer(of node: NodeIndex, to output: inout [UInt8]) {
    var path: [NodeIndex] = []
    var current = node
    while current > 0 {
      let visited = nodes[Int(current)]
      if visited.flags.contains(.embedded) { path.removeAll(keepingCapacity: true) } else { path.append(current) }
      current = visited.parent
    }
    for step in path.reversed() { appendStep(step, to: &output) }
  }

  private func appendStep(_ step: NodeIndex, to output: inout [UInt8]) {
    output.append(0x2F)
    let node = nodes[Int(step)]
    guard node.flags.contains(.member) else {
      output.append(contentsOf: String(node.index).utf8)
      return
    }
    for byte in strings[node.keyText.indices] {
      switch byte {
      case 0x7E: output.append(contentsOf: [0x7E, 0x30])
      case 0x2F: output.append(contentsOf: [0x7E, 0x31])
      default: output.append(byte)
      }
    }
  }
}
