package import TemplateLintJSON

/// What a labelled template says around the template itself.
package struct LabelledRow: Sendable {
  /// How the label is known.
  package enum Basis: UInt8, Sendable, CaseIterable {
    case metaDecision, metaExample, providerExample, authorDeclared, constructed
  }

  package var node: NodeIndex
  package var id: TextReference?
  /// The category that the row is labelled with.
  package var label: CategoryValue?
  package var basis: Basis?
  package var declared: CategoryValue?
  package var language: TextReference?
  /// Near-twins share it.
  package var group: TextReference?
  /// `doubtful` (or `suspect`): left out when measuring.
  package var isDoubtful = false
  package var status: TextReference?
  package var note: TextReference?

  package init(node: NodeIndex) { self.node = node }
}
