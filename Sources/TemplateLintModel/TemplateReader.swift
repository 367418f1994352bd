package import TemplateLintJSON

/// Reads templates from documents. One place for every form that they have in the wild.
package enum TemplateReader {
  /// Finds the templates of a document: usually one, several in lists and webhooks. Empties `roots` first.
  ///
  /// Stays empty only for an empty list: what fits no shape is given as `unrecognised`.
  /// JSON inside strings is read into the document where templates hide in it.
  package static func locate(in document: inout Document, into roots: inout ContiguousArray<TemplateRoot>) {
    roots.removeAll(keepingCapacity: true)
    guard document.nodeCount > 0 else { return }
    TemplateLocator.locate(0, of: &document, depth: 0, into: &roots)
    // A row or section was put together by its reader; JSON inside a text is a payload like any other.
    guard !document.origin.format.hasPointers, document.nodes[0].mapping == .verbatim else { return }
    for index in roots.indices where roots[index].shape == .graph { roots[index].shape = .listing }
  }

  /// Reads one template; what was in `template` before is dropped, its memory is kept.
  package static func read(_ root: TemplateRoot, of document: Document, into template: inout Template) {
    template.removeAll()
    template.root = root.node
    template.shape = root.shape
    switch root.shape {
    case .graph, .listing, .unrecognised: template.readGraph(root.node, in: document)
    case .library: template.readLibrary(root.node, in: document)
    case .webhook: template.readWebhook(root.node, in: document)
    case .twilio: template.readTwilio(root.node, in: document)
    case .infobip: template.readInfobip(root.node, in: document)
    case .gupshup: template.readGupshup(root.node, in: document)
    }
    if root.row >= 0 { template.readRow(root.row, in: document) }
  }
}
