package import TemplateLint
internal import TemplateLintClassifier
package import TemplateLintJSON
internal import TemplateLintModel

/// Writes one result as `templatelint/result/1`.
package enum ResultJSON {
  package static let schema: StaticString = "templatelint/result/1"

  package static func write(_ analysis: Analysis, model: String, to json: inout JSONWriter) {
    json.beginObject()
    json.key("schema")
    json.string("templatelint/result/1")
    if let error = analysis.error {
      writeUnreadable(analysis, error, to: &json)
    } else {
      writeReadable(analysis, model: model, to: &json)
    }
    json.endObject()
  }

  private static func writeUnreadable(_ analysis: Analysis, _ error: Analysis.ReadError, to json: inout JSONWriter) {
    writeSource(analysis.source, to: &json)
    json.key("category")
    json.null()
    json.key("assessed")
    json.value(false)
    json.key("error")
    json.beginObject()
    json.key("message")
    json.string(error.message)
    json.key("line")
    json.value(error.line)
    json.key("column")
    json.value(error.column)
    json.endObject()
  }

  private static func writeReadable(_ analysis: Analysis, model: String, to json: inout JSONWriter) {
    json.key("name")
    json.optional(analysis.name)
    json.key("language")
    json.optional(analysis.language)
    json.key("detectedLanguage")
    json.optional(analysis.detectedLanguage)
    writeSource(analysis.source, to: &json)
    json.key("declared")
    json.optional(analysis.declared?.name)
    json.key("declaredRaw")
    json.optional(analysis.declaredRaw)
    json.key("current")
    json.optional(analysis.current?.name)
    json.key("correctCategory")
    json.optional(analysis.correctCategory?.name)
    writeVerdict(analysis.verdict, to: &json)
    json.key("evidence")
    json.beginArray()
    for contribution in analysis.contributions { write(contribution, to: &json) }
    json.endArray()
    json.key("counterfactual")
    write(analysis.counterfactual, to: &json)
    json.key("model")
    json.string(model)
  }

  private static func writeVerdict(_ verdict: Verdict, to json: inout JSONWriter) {
    json.key("category")
    json.optional(verdict.category?.name)
    json.key("probabilities")
    if let probabilities = verdict.probabilities {
      json.beginObject()
      for category in Category.reportOrder {
        json.key(text: category.name)
        json.thousandths(probabilities.thousandths[category])
      }
      json.endObject()
    } else {
      json.null()
    }
    json.key("assessed")
    json.value(verdict.isAssessed)
    json.key("uncertain")
    json.value(verdict.isUncertain)
    json.key("risk")
    write(verdict.risk, to: &json)
    json.key("score")
    write(verdict.score, to: &json)
    json.key("prior")
    write(verdict.prior, to: &json)
  }

  private static func write(_ risk: Risk?, to json: inout JSONWriter) {
    guard let risk else { return json.null() }
    json.beginObject()
    json.key("level")
    json.string(risk.level.name)
    json.key("kind")
    json.string(risk.kind.name)
    json.key("against")
    json.string(risk.against.name)
    json.key("probability")
    json.thousandths(risk.thousandths)
    json.endObject()
  }

  private static func write(_ score: Score, to json: inout JSONWriter) {
    json.beginObject()
    for category in Category.reportOrder {
      json.key(text: category.name)
      json.value(score[category])
    }
    json.endObject()
  }

  private static func write(_ contribution: Contribution, to json: inout JSONWriter) {
    json.beginObject()
    json.key("signal")
    json.string(contribution.signal)
    json.key("kind")
    json.string(contribution.kind.reportName)
    json.key("toward")
    json.string(contribution.toward.name)
    json.key("points")
    json.value(contribution.points)
    json.key("spans")
    json.beginArray()
    for span in contribution.spans {
      json.beginObject()
      json.key("component")
      json.string(span.component)
      json.key("pointer")
      json.optional(span.source.pointer)
      json.key("line")
      json.value(span.source.line)
      json.key("column")
      json.value(span.source.column)
      json.key("endLine")
      json.value(span.source.endLine)
      json.key("endColumn")
      json.value(span.source.endColumn)
      json.key("text")
      json.string(span.text)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ cure: Analysis.Cure?, to json: inout JSONWriter) {
    guard let cure else { return json.null() }
    json.beginObject()
    json.key("remove")
    json.beginArray()
    for removal in cure.remove {
      json.beginObject()
      json.key("pointer")
      json.optional(removal.pointer)
      json.key("text")
      json.string(removal.text)
      json.endObject()
    }
    json.endArray()
    json.key("category")
    json.string(cure.category.name)
    json.key("probability")
    json.thousandths(cure.thousandths)
    json.endObject()
  }

  static func writeSource(_ source: SourceRange, to json: inout JSONWriter) {
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
    json.endObject()
  }
}

extension Category {
  /// The order of the contract's examples.
  static let reportOrder: [Category] = [.utility, .authentication, .marketing]
}

extension JSONWriter {
  /// A string, or null.
  mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }
}
