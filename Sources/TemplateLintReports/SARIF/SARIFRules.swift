internal import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintRules

/// The rules as SARIF describes them, with their pages as help. `category-mismatch` stands first.
enum SARIFRules {
  /// Place of each rule in the list.
  static let indices: [String: Int] = Dictionary(
    uniqueKeysWithValues: ([CategoryMismatch.id] + RuleCatalog.all.map(\.id)).enumerated().map { ($1, $0) })

  static func write(to json: inout JSONWriter) {
    json.beginArray()
    writeMismatch(to: &json)
    for rule in RuleCatalog.all { write(rule, to: &json) }
    json.endArray()
  }

  private static func writeMismatch(to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(CategoryMismatch.id)
    message("shortDescription", "Meta will probably give the template another category than the declared one.", to: &json)
    configuration(.error, isEnabled: true, to: &json)
    help("The words that decide the category are listed with the finding.", page: RulePage.categoryMismatch, to: &json)
    tags(["verdict"], to: &json)
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
