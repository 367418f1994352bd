package import TemplateLint
package import TemplateLintJSON
internal import TemplateLintRules

/// Writes one finding as `templatelint/finding/1`.
package enum FindingJSON {
  package static func write(_ finding: Finding, to json: inout JSONWriter) {
    json.beginObject()
    json.key("schema")
    json.string("templatelint/finding/1")
    json.key("rule")
    json.string(finding.rule)
    json.key("severity")
    json.string(finding.severity.name)
    json.key("message")
    json.string(finding.message)
    writeSource(finding.source, to: &json)
    json.key("template")
    json.beginObject()
    json.key("name")
    json.optional(finding.templateName)
    json.key("language")
    json.optional(finding.templateLanguage)
    json.endObject()
    json.key("fix")
    write(finding.fix, to: &json)
    json.key("fingerprint")
    json.string(finding.fingerprint)
    json.key("suppressed")
    if let reason = finding.suppressed {
      json.beginObject()
      json.key("reason")
      json.string(reason)
      json.endObject()
    } else {
      json.null()
    }
    json.key("baselined")
    json.value(finding.isBaselined)
    json.endObject()
  }

  private static func writeSource(_ source: SourceRange, to json: inout JSONWriter) {
    json.key("source")
    json.beginObject()
    json.key("path")
    json.string(source.path)
    json.key("pointer")
    json.optional(source.pointer)
    json.key("line")
    json.value(source.line)
    json.key("column")
    json.value(source.column)
    json.key("endLine")
    json.value(source.endLine)
    json.key("endColumn")
    json.value(source.endColumn)
    json.endObject()
  }

  private static func write(_ fix: Finding.Fix?, to json: inout JSONWriter) {
    guard let fix else { return json.null() }
    json.beginObject()
    json.key("safe")
    json.value(fix.isSafe)
    json.key("edits")
    json.beginArray()
    for edit in fix.edits {
      json.beginObject()
      json.key("start")
      json.value(edit.start)
      json.key("end")
      json.value(edit.end)
      json.key("replacement")
      json.string(edit.replacement)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
