/// A YAML text: one document or several, read by libyaml into nodes that know their bytes.
///
/// Bounded on any input: depth by `maximumDepth`, what aliases stand for by `aliasLimit`, everything else by the text's length.
package struct YAMLStream: Sendable, Hashable {
  /// Collections inside each other.
  package static let maximumDepth = 64
  /// Nodes and bytes of text that aliases may stand for, all together.
  package static let aliasLimit = 4 << 20

  /// The root of each document; an empty one is a null scalar.
  package let documents: [YAMLNode]

  /// - Parameter bytes: UTF-8, with or without a byte order mark; at most 4 GiB.
  package init(_ bytes: [UInt8]) throws(YAMLError) {
    var builder = NodeBuilder(bytes)
    documents = try builder.documents()
  }
}
