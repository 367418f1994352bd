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

/// Reads templates from documents. One place for every form that they have in the wild.
package enum TemplateReader {
  /// Finds the templates of a document: usually one, several in lists and webhooks. Empties `roots` first.
  package static func locate(in document: Document, into roots: inout ContiguousArray<TemplateRoot>) {
    roots.removeAll(keepingCapacity: true)
    if document.nodeCount > 0 { roots.append(TemplateRoot(node: 0, shape: .graph)) }
  }

  /// Reads one template; what was in `template` before is dropped, its memory is kept.
  package static func read(_ root: TemplateRoot, of document: Document, into template: inout Template) {
    template = Template()
    template.root = root.node
  }
}
