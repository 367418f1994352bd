/// One YAML file, read by whoever calls the compiler.
package struct SourceFile: Sendable {
  /// As problems name it.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
