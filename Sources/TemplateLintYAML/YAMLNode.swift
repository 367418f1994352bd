package import TemplateLintText

/// One value of a YAML document, with the place where its text stands. An alias is the node that it names, place included.
package struct YAMLNode: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the text; a repeated key is kept, `<<` is a key like any other.
    case mapping([YAMLMember])
  }

  package var value: Value
  /// Bytes of the value without its anchor and tag, quotes included; up to its last member for a block collection.
  package var range: ByteRange
  /// Line and column of `range.start`.
  package var position: LinePosition
  /// As written (`!!str` is spelled out); nil without an explicit one.
  package var tag: String?

  package init(value: Value, range: ByteRange, position: LinePosition, tag: String? = nil) {
    self.value = value
    self.range = range
    self.position = position
    self.tag = tag
  }

  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = value { scalar } else { nil }
  }

  package var sequence: [YAMLNode]? {
    if case .sequence(let items) = value { items } else { nil }
  }

  package var mapping: [YAMLMember]? {
    if case .mapping(let members) = value { members } else { nil }
  }

  /// The text of a scalar that is a string; nil for numbers, `true`, `null` and collections.
  package var string: String? { scalar.flatMap { $0.kind(tag: tag) == .string ? $0.text : nil } }

  /// The value of the last member with this key; nil where this is no mapping.
  package subscript(_ key: String) -> YAMLNode? { mapping?.last { $0.key.scalar?.text == key }?.value }
}

/// A key with its value.
package struct YAMLMember: Sendable, Hashable {
  package var key: YAMLNode
  package var value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
