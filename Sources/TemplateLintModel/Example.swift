package import TemplateLintJSON

/// The sample values of one component or button.
package struct Example: Sendable {
  /// How the values were written.
  package enum Form: UInt8, Sendable {
    /// No `example`, or one without values that are meant for this component.
    case none
    /// `[["v1","v2"]]`, the documented form for the body.
    case nested
    /// `["v1","v2"]`: documented for header and URL, tolerated for the body.
    case flat
    /// `"v1"`: a plain string.
    case single
    /// `[{"param_name":"n","example":"v"}]`.
    case named
    /// Something else; see `Template.problems`.
    case malformed
  }

  package var form: Form = .none
  /// The value of `example` (for a button: of `example` too); -1 without one.
  package var node: NodeIndex = -1
  /// The list of the values themselves, `body_text` for instance; -1 without one.
  package var list: NodeIndex = -1
  /// Indices into `Template.exampleValues`.
  package var values: Range<Int> = 0..<0
  /// `header_handle`: the sample media; nil without one.
  package var mediaHandle: TextReference?

  package init() {}
}

/// One sample value for a placeholder.
package struct ExampleValue: Sendable {
  /// Index into `Template.fields`; -1 where the value is no text.
  package var field: Int16
  /// The value's node.
  package var node: NodeIndex
  /// The parameter's name; nil for positional ones.
  package var name: TextReference?
  /// Which set of values it belongs to, from 0: `[["a"],["b"]]` has two.
  package var row: Int
  /// Its position in the set, from 0: 0 is the value for `{{1}}`.
  package var position: Int

  package init(field: Int16, node: NodeIndex, name: TextReference?, row: Int, position: Int) {
    self.field = field
    self.node = node
    self.name = name
    self.row = row
    self.position = position
  }
}
