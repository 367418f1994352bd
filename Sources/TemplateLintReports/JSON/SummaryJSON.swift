package import TemplateLint
package import TemplateLintJSON
internal import TemplateLintModel

/// Writes the counts of a run as `templatelint/summary/1`.
package enum SummaryJSON {
  package static func write(_ summary: Summary, to json: inout JSONWriter) {
    json.beginObject()
    json.key("schema")
    json.string("templatelint/summary/1")
    for (key, value) in counts(summary) {
      json.key(text: key)
      json.value(value)
    }
    json.key("predicted")
    json.beginObject()
    for category in Category.reportOrder {
      json.key(text: category.name)
      json.value(summary.predicted[category] ?? 0)
    }
    json.endObject()
    json.key("matrix")
    json.beginArray()
    for held in Category.reportOrder {
      for predicted in Category.reportOrder {
        json.beginObject()
        json.key("held")
        json.string(held.name)
        json.key("predicted")
        json.string(predicted.name)
        json.key("count")
        json.value(summary.matrix[.init(held: held, predicted: predicted)] ?? 0)
        json.endObject()
      }
    }
    json.endArray()
    write("risk", summary.risk, to: &json)
    write("languages", summary.languages, to: &json)
    write("notAssessedLanguages", summary.notAssessedLanguages, to: &json)
    write("rules", summary.rules, to: &json)
    if !summary.exposures.isEmpty {
      json.key("exposure")
      ExposureJSON.write(summary, to: &json)
    }
    json.endObject()
  }

  static func counts(_ summary: Summary) -> [(String, Int)] {
    [
      ("files", summary.files), ("skippedFiles", summary.skippedFiles), ("templates", summary.templates),
      ("unreadable", summary.unreadable), ("notAssessed", summary.notAssessed), ("uncertain", summary.uncertain),
      ("errors", summary.errors), ("warnings", summary.warnings), ("notes", summary.notes),
      ("suppressed", summary.suppressed), ("baselined", summary.baselined),
    ]
  }

  /// Keys in byte order: a dictionary's own order would differ from run to run.
  private static func write(_ key: String, _ counts: [String: Int], to json: inout JSONWriter) {
    json.key(text: key)
    json.beginObject()
    for (name, count) in counts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      json.key(text: name)
      json.value(count)
    }
    json.endObject()
  }
}
