package import TemplateLintText

extension Document {
  /// The value of the member with this key; -1 without one. The last of equal keys counts.
  package func member(_ key: StaticString, of object: NodeIndex) -> NodeIndex {
    guard object >= 0, isObject(object) else { return -1 }
    var child = nodes[Int(object)].firstChild
    while child >= 0 {
      let node = nodes[Int(child)]
      if !node.isShadowed, text(node.keyText, equals: key) { return child }
      child = node.nextSibling
    }
    return -1
  }

  /// The first member or element; -1 where there is none.
  @inlinable package func firstChild(of node: NodeIndex) -> NodeIndex { node < 0 ? -1 : nodes[Int(node)].firstChild }

  @inlinable package func nextSibling(of node: NodeIndex) -> NodeIndex { node < 0 ? -1 : nodes[Int(node)].nextSibling }

  @inlinable package func isObject(_ node: NodeIndex) -> Bool { has(.object, node) }

  @inlinable package func isArray(_ node: NodeIndex) -> Bool { has(.array, node) }

  @inlinable package func isString(_ node: NodeIndex) -> Bool { has(.string, node) }

  @inlinable package func isNull(_ node: NodeIndex) -> Bool { has(.null, node) }

  @inlinable package func has(_ kind: NodeKind, _ node: NodeIndex) -> Bool {
    node >= 0 && nodes[Int(node)].kind.rawValue == kind.rawValue
  }

  /// Number of members or elements, shadowed members included.
  package func childCount(of node: NodeIndex) -> Int {
    guard node >= 0 else { return 0 }
    let last = nodes[Int(node)].lastChild
    return last < 0 ? 0 : Int(nodes[Int(last)].index) + 1
  }

  package func kind(of node: NodeIndex) -> NodeKind? { node < 0 ? nil : nodes[Int(node)].kind }

  /// Compares decoded bytes with a literal.
  package func text(_ range: ByteRange, equals literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard range.count == count, range.indices.upperBound <= strings.count else { return false }
    return strings.withUnsafeBufferPointer { bytes in
      let from = Int(range.start)
      for index in 0..<count where bytes[from + index] != literal.utf8Start[index] { return false }
      return true
    }
  }

  /// Compares decoded bytes with a literal in capitals, the letters A to Z in either case.
  package func text(_ range: ByteRange, equalsIgnoringCase literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard range.count == count, range.indices.upperBound <= strings.count else { return false }
    return strings.withUnsafeBufferPointer { bytes in
      let from = Int(range.start)
      for index in 0..<count {
        let byte = bytes[from + index]
        let upper = byte &- 0x61 < 26 ? byte & 0xDF : byte
        if upper != literal.utf8Start[index] { return false }
      }
      return true
    }
  }

  /// Decoded bytes as a `String`: for output only.
  package func string(_ range: ByteRange) -> String {
    guard range.indices.upperBound <= strings.count else { return "" }
    return String(decoding: strings[range.indices], as: UTF8.self)
  }

  /// The source bytes of a node as a `String`, numbers as they were written: for output only.
  package func sourceText(of node: NodeIndex) -> String {
    guard node >= 0 else { return "" }
    let range = nodes[Int(node)].source
    guard range.indices.upperBound <= source.count else { return "" }
    return String(decoding: source[range.indices], as: UTF8.self)
  }

  /// A number without fraction, exponent or overflow; nil for anything else.
  package func integer(_ node: NodeIndex) -> Int? {
    guard node >= 0, nodes[Int(node)].kind == .number else { return nil }
    let digits = strings[nodes[Int(node)].text.indices]
    guard digits.count <= 20, let first = digits.first else { return nil }
    let isNegative = first == 0x2D
    var value = 0
    for byte in isNegative ? digits.dropFirst() : digits {
      let digit = Int(byte) - 0x30
      guard digit >= 0, digit <= 9 else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, tens <= Int.max - digit else { return nil }
      value = tens + digit
    }
    return isNegative ? -value : value
  }

  /// The Boolean that a node is; nil for anything else.
  package func boolean(_ node: NodeIndex) -> Bool? {
    guard node >= 0 else { return nil }
    switch nodes[Int(node)].kind {
    case .true: return true
    case .false: return false
    default: return nil
    }
  }
}
