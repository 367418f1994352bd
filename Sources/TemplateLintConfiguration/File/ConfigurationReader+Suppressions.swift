internal import TemplateLintPricing
internal import TemplateLintYAML

extension ConfigurationReader {
  private static let suppressionKeys = ["rule", "files", "name", "language", "pointer", "reason", "expires"]

  /// One entry of `suppressions`; nil after a problem.
  mutating func suppression(_ node: YAMLNode) -> Suppression? {
    var suppression = Suppression(reason: "", place: place(node))
    let before = problems.count
    var hasSelector = false
    for (key, value) in members(of: node, known: Self.suppressionKeys, what: "a suppression") {
      hasSelector = hasSelector || (key != "reason" && key != "expires")
      switch key {
      case "rule": suppression.rules = Set(items(value).compactMap { suppressed($0) })
      case "files": suppression.files = items(value).compactMap { glob($0) }
      case "name": suppression.name = text(value, "a template's name or a pattern").map { Glob($0) }
      case "language": suppression.language = text(value, "a language such as en_US")
      case "pointer": suppression.pointer = pointer(value)
      case "reason": suppression.reason = text(value, "a reason") ?? ""
      default: suppression.expires = day(value)
      }
    }
    guard problems.count == before else { return nil }
    if suppression.reason.allSatisfy(\.isWhitespace) { report("a suppression needs a \"reason\"", at: node) }
    if !hasSelector { report("a suppression needs one of rule, files, name, language, pointer", at: node) }
    return problems.count == before ? suppression : nil
  }

  private mutating func suppressed(_ node: YAMLNode) -> String? {
    guard let id = text(node, "the id of a rule") else { return nil }
    if ConfigurableRule.indices[id] != nil { return id }
    report(unknown("rule", id, among: ConfigurableRule.all.map(\.id)), at: node)
    return nil
  }

  private mutating func pointer(_ node: YAMLNode) -> String? {
    guard let pointer = text(node, "a JSON Pointer") else { return nil }
    if pointer.hasPrefix("/") { return pointer }
    report("a JSON Pointer starts with a slash: /components/0/text", at: node)
    return nil
  }

  private mutating func day(_ node: YAMLNode) -> CalendarDay? {
    guard let text = text(node, "a day") else { return nil }
    if let day = CalendarDay(text) { return day }
    report("a day is written YYYY-MM-DD", at: node)
    return nil
  }
}
