package import TemplateLintJSON
package import TemplateLintText

/// A text of the document that is no part of the message: where it stands, and its decoded bytes.
package struct TextReference: Sendable, Hashable {
  /// The string's node (or a number's, where the writer forgot the quotes).
  package var node: NodeIndex
  /// In `Document.strings`.
  package var range: ByteRange

  package init(node: NodeIndex, range: ByteRange) {
    self.node = node
    self.range = range
  }
}

/// A whole number with its place.
package struct IntegerValue: Sendable, Hashable {
  package var node: NodeIndex
  package var value: Int

  package init(node: NodeIndex, value: Int) {
    self.node = node
    self.value = value
  }
}

/// A Boolean with its place.
package struct FlagValue: Sendable, Hashable {
  package var node: NodeIndex
  package var value: Bool

  package init(node: NodeIndex, value: Bool) {
    self.node = node
    self.value = value
  }
}

/// A category as written, with what it means.
package struct CategoryValue: Sendable, Hashable {
  /// As written in the source.
  package var raw: TextReference
  /// One of the three in any case of letters; nil for old and unknown names, which are never mapped.
  package var category: Category?

  package init(raw: TextReference, category: Category?) {
    self.raw = raw
    self.category = category
  }
}
