internal import TemplateLintJSON
internal import TemplateLintText
internal import TemplateLintYAML

extension YAMLReader {
  static let quoteTheValue = "quote the value: YAML reads {{ as a mapping"

  /// An unquoted `{{1}}` is a mapping whose key is a mapping.
  static func isPlaceholder(_ members: [YAMLMember], at range: ByteRange, in source: [UInt8]) -> Bool {
    guard let key = members.first?.key, members.count == 1, key.scalar == nil else { return false }
    return source[range.indices].starts(with: "{{".utf8)
  }

  /// libyaml's words, unless the cause is a placeholder without quotes.
  static func refusal(of error: YAMLError, in text: [UInt8], shift: Int) -> JSONSyntaxError {
    let offset = max(0, min(error.offset, text.count))
    switch error.reason {
    case .tooDeep: return JSONSyntaxError(.tooDeep, at: offset + shift)
    case .syntax(let problem):
      if let place = barePlaceholder(before: offset, in: text) {
        return JSONSyntaxError(.invalidYAML, at: place + shift, detail: quoteTheValue)
      }
      let hint = problem.contains("mapping values") ? ": quote a value that holds a colon" : ""
      return JSONSyntaxError(.invalidYAML, at: offset + shift, detail: "this is not YAML: \(problem)\(hint)")
    case .unknownAlias, .aliasesTooLarge:
      return JSONSyntaxError(.invalidYAML, at: offset + shift, detail: error.message)
    }
  }

  /// The last value that begins with `{{` on the error's line or the two before it.
  private static func barePlaceholder(before offset: Int, in text: [UInt8]) -> Int? {
    var lineEnd = offset
    while lineEnd < text.count, text[lineEnd] != 0x0A, text[lineEnd] != 0x0D { lineEnd += 1 }
    var index = lineEnd
    var breaks = 0
    while index > 0 {
      index -= 1
      if text[index] == 0x0A { breaks += 1 }
      if breaks > 2 { return nil }
      guard text[index] == 0x7B, index + 1 < lineEnd, text[index + 1] == 0x7B else { continue }
      var before = index
      while before > 0, text[before - 1] == 0x20 { before -= 1 }
      if before < index, before > 0, text[before - 1] == 0x3A || text[before - 1] == 0x2D { return index }
    }
    return nil
  }
}
