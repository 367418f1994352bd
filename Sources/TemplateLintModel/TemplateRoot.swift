package import TemplateLintJSON

/// One template inside a document: where it is and which form it has.
package struct TemplateRoot: Sendable, Hashable {
  /// The object of the template itself.
  package var node: NodeIndex
  package var shape: TemplateShape
  /// The labelled row around it; -1 without one.
  package var row: NodeIndex

  package init(node: NodeIndex, shape: TemplateShape, row: NodeIndex = -1) {
    self.node = node
    self.shape = shape
    self.row = row
  }
}
