package import TemplateLintText

/// Why a text is not YAML that we read. Never quotes the text.
package struct YAMLError: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// In libyaml's words.
    case syntax(String)
    /// Nested deeper than `YAMLStream.maximumDepth`.
    case tooDeep
    /// An alias names no anchor before it, or the collection that it stands in.
    case unknownAlias
    /// Aliases stand for more than `YAMLStream.aliasLimit` nodes and bytes.
    case aliasesTooLarge
  }

  package var reason: Reason
  /// Byte offset in the text.
  package var offset: Int
  package var position: LinePosition

  package init(reason: Reason, offset: Int, position: LinePosition) {
    self.reason = reason
    self.offset = offset
    self.position = position
  }

  /// One sentence without a final period.
  package var message: String {
    switch reason {
    case .syntax(let problem): problem
    case .tooDeep: "nested deeper than \(YAMLStream.maximumDepth) levels"
    case .unknownAlias: "the alias names no anchor that is complete before it"
    case .aliasesTooLarge: "the aliases stand for too much text"
    }
  }
}
