internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Mechanical changes that keep every word.
extension RuleContext {
  /// A formatting mark is taken out, a line break becomes a space. Nil for anything else: an emoji or a value may carry meaning.
  func plainText(_ token: Token, in field: Int) -> RuleFinding.Fix? {
    let replacement: String
    switch token.kind {
    case .markup: replacement = ""
    case .lineBreak: replacement = " "
    default: return nil
    }
    return RuleFinding.Fix(
      isSafe: true, edits: [.init(node: template.fields[field].node, range: token.range, replacement: replacement)])
  }

  /// `{{ 1 }}` becomes `{{1}}`. Nil where more than spaces is wrong.
  func withoutSpaces(_ placeholder: Placeholder, in field: Int) -> RuleFinding.Fix? {
    let name = document.string(placeholder.name)
    let source = document.string(placeholder.range)
    guard !name.isEmpty, source.hasPrefix("{{"), source.hasSuffix("}}"), source.filter({ $0 != " " }) == "{{\(name)}}" else {
      return nil
    }
    return RuleFinding.Fix(
      isSafe: true, edits: [.init(node: template.fields[field].node, range: placeholder.range, replacement: "{{\(name)}}")])
  }
}
