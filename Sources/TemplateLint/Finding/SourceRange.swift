/// Where something stands in the user's file.
public struct SourceRange: Sendable, Hashable {
  /// As given on the command line or by the caller; `-` or its stand-in for standard input.
  public var path: String
  /// JSON Pointer (RFC 6901) in the document, or within the line for NDJSON; nil for CSV and Markdown.
  public var pointer: String?
  /// From 1. Lines end at LF, CRLF or CR.
  public var line: Int
  /// From 1, in UTF-16 units; a tab is 1, a byte order mark 0, an invalid byte sequence 1.
  public var column: Int
  /// Line of the exclusive end.
  public var endLine: Int
  /// Column of the exclusive end.
  public var endColumn: Int

  package init(path: String, pointer: String?, line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.path = path
    self.pointer = pointer
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }
}
