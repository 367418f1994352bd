/// Text of strangers within GitHub or GitLab Markdown: it is shown and does nothing.
enum MarkdownText {
  /// Punctuation that Markdown could read within a table's cell is escaped, the dot and the colon of bare links included, so there
  /// are no tags, links, tables, images, formulas or emphasis. A comment after `@` and `#` keeps people and issues from being
  /// mentioned: that happens after Markdown has dropped the backslashes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "|", "~", "!", "@", ":", ".", "$", "^": result += "\\"
      default: break
      }
      result.unicodeScalars.append(scalar)
      if scalar == "@" || scalar == "#" { result += "<!-- -->" }
    }
    return result
  }
}
