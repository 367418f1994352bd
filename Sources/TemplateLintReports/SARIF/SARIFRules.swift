internal import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintRules

/// The rules as SARIF describes them, with their pages as help. Findings that are no rule stand first, `category-mismatch` before all.
enum SARIFRules {
  /// Place of each rule in the list.
  static let indices: [String: Int] = Dictionary(
    uniqueKeysWithValues: (FindingPage.all.map(\.id) + RuleCatalog.all.map(\.id)).enumerated().map { ($1, $0) })

  static func write(to json: inout JSONWriter) {
    json.beginArray()
    for page in FindingPage.all { write(page, to: &json) }
    for rule in RuleCatalog.all { write(rule, to: &json) }
    json.endArray()
  }

  private static func write(_ page: FindingPage, to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(page.id)
    message("shortDescription", page.summary + ".", to: &json)
    configuration(page.highest, isEnabled: true, to: &json)
    help(page.cure, page: page.text, to: &json)
    tags([page.family], to: &json)
    json.endObject()
  }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(rule.id)
    message("shortDescription", rule.summary + ".", to: &json)
    message("fullDescription", rule.rationale, to: &json)
    configuration(rule.severity, isEnabled: !rule.isOptIn, to: &json)
    if let source = rule.sources.first {
      json.key("helpUri")
      json.string(source.url)
    }
    help(rule.rationale, page: RulePage.text(rule), to: &json)
    tags([rule.family.rawValue], to: &json)
    json.endObject()
  }

  private static func message(_ key: StaticString, _ text: String, to json: inout JSONWriter) {
    json.key(key)
    json.beginObject()
    json.key("text")
    json.string(text)
    json.endObject()
  }

  private static func help(_ text: String, page: String, to json: inout JSONWriter) {
    json.key("help")
    json.beginObject()
    json.key("text")
    json.string(text)
    json.key("markdown")
    json.string(page)
    json.endObject()
  }

  private static func configuration(_ severity: Severity, isEnabled: Bool, to json: inout JSONWriter) {
    json.key("defaultConfiguration")
    json.beginObject()
    json.key("enabled")
    json.value(isEnabled)
    json.key("level")
    json.string(severity.name)
    json.endObject()
  }

  private static func tags(_ tags: [String], to json: inout JSONWriter) {
    json.key("properties")
    json.beginObject()
    json.key("tags")
    json.beginArray()
    for tag in tags { json.string(tag) }
    json.endArray()
    json.endObject()
  }
}
