/// What an input is written in.
package enum InputFormat: String, Sendable, CaseIterable {
  /// One object, an array, NDJSON or a list inside an object.
  case json
  case yaml
  /// A table with a header row, as spreadsheets write it: commas, semicolons or tabs.
  case csv
  /// A text that lists templates.
  case markdown

  /// What the endings of a file's name stand for; nil for any other.
  package init?(fileExtension: some StringProtocol) {
    switch fileExtension.lowercased() {
    case "json", "ndjson", "jsonl": self = .json
    case "yml", "yaml": self = .yaml
    case "csv", "tsv": self = .csv
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }
}
