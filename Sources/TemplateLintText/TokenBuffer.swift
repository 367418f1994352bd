/// The tokens of one or more fields, with their folded text. Reused from template to template: `removeAll` keeps the memory.
package struct TokenBuffer: Sendable {
  package var tokens: ContiguousArray<Token> = []
  /// Folded bytes of all tokens, one after the other.
  package var folded: ContiguousArray<UInt8> = []

  package init() {}

  package mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
  }
}
