import TemplateLintText

extension Document {
  /// The absolute JSON Pointer of a node; for a node read out of a string that string's pointer.
  ///
  /// Source: https://www.rfc-editor.org/rfc/rfc6901 (2013-04).
  package func pointer(of node: NodeIndex) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(64)
    appendFullPointer(of: node, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the absolute pointer of a node.
  package func appendFullPointer(of node: NodeIndex, to output: inout [UInt8]) {
    origin.place.appendPointer(to: &output)
    appendPointer(of: node, to: &output)
  }

  /// Appends the pointer from the document's root to a node: nothing for the root.
  package func appendPointer(of node: NodeIndex, to output: inout [UInt8]) {
    guard node > 0 else { return }
    let visited = nodes[Int(node)]
    // As deep as the document is nested, which the parser limits.
    appendPointer(of: visited.parent, to: &output)
    if !visited.flags.contains(.embedded) { appendStep(visited, to: &output) }
  }

  private func appendStep(_ node: Node, to output: inout [UInt8]) {
    output.append(0x2F)
    guard node.flags.contains(.member) else {
      DecimalDigits.append(Int(node.index), to: &output)
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
