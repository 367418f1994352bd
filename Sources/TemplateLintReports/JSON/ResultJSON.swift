package import TemplateLint
internal import TemplateLintClassifier
package import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Writes one result as `templatelint/result/1`.
package enum ResultJSON {
  package static let schema: StaticString = "templatelint/result/1"

  /// - Parameter evidence: the table that was filled with the analysis.
  package static func write(
    _ analysis: Analysis, _ evidence: borrowing EvidenceTable, model: String, to json: inout JSONWriter
  ) {
    json.beginObject()
    json.key("schema")
    json.name(schema)
    if let error = analysis.error {
      writeUnreadable(analysis, error, to: &json)
    } else {
      writeReadable(analysis, evidence, model: model, to: &json)
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

  private static func writeReadable(
    _ analysis: Analysis, _ evidence: borrowing EvidenceTable, model: String, to json: inout JSONWriter
  ) {
    json.key("name")
    json.optional(analysis.name)
    json.key("language")
    json.optional(analysis.language)
    json.key("detectedLanguage")
    json.optional(analysis.detectedLanguage)
    writeSource(analysis.source, to: &json)
    json.key("declared")
    json.optional(analysis.declared?.label)
    json.key("declaredRaw")
    json.optional(analysis.declaredRaw)
    json.key("current")
    json.optional(analysis.current?.label)
    json.key("correctCategory")
    json.optional(analysis.correctCategory?.label)
    writeVerdict(analysis.verdict, to: &json)
    json.key("evidence")
    write(evidence, to: &json)
    json.key("counterfactual")
    write(analysis.counterfactual, to: &json)
    json.key("model")
    json.string(model)
  }

  private static func writeVerdict(_ verdict: Verdict, to json: inout JSONWriter) {
    json.key("category")
    json.optional(verdict.category?.label)
    json.key("probabilities")
    if let probabilities = verdict.probabilities {
      json.beginObject()
      for category in Category.reportOrder {
        json.key(category.label)
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
    json.name(risk.level.name)
    json.key("kind")
    json.name(risk.kind.name)
    json.key("against")
    json.name(risk.against.name)
    json.key("probability")
    json.thousandths(risk.thousandths)
    json.endObject()
  }

  private static func write(_ score: Score, to json: inout JSONWriter) {
    json.beginObject()
    for category in Category.reportOrder {
      json.key(category.label)
      json.value(score[category])
    }
    json.endObject()
  }

  private static func write(_ evidence: borrowing EvidenceTable, to json: inout JSONWriter) {
    json.beginArray()
    evidence.items.withUnsafeBufferPointer { items in
      for item in items {
        json.beginObject()
        json.key("signal")
        let id = evidence.signalID(item.signal)
        evidence.signalIDs.withUnsafeBufferPointer { json.string(UnsafeBufferPointer(rebasing: $0[id])) }
        json.key("kind")
        json.name(item.kind.reportName)
        json.key("toward")
        json.name(item.toward.label)
        json.key("points")
        json.value(item.points)
        json.key("spans")
        json.beginArray()
        for index in item.spans { write(evidence.spans[index], evidence.bytes, evidence.hasPointers, to: &json) }
        json.endArray()
        json.endObject()
      }
    }
    json.endArray()
  }

  private static func write(
    _ span: EvidenceTable.Span, _ bytes: [UInt8], _ hasPointers: Bool, to json: inout JSONWriter
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      json.beginObject()
      json.key("component")
      json.name(span.component)
      json.key("pointer")
      if hasPointers { json.string(UnsafeBufferPointer(rebasing: bytes[span.pointer])) } else { json.null() }
      json.key("line")
      json.value(span.start.line)
      json.key("column")
      json.value(span.start.column)
      json.key("endLine")
      json.value(span.end.line)
      json.key("endColumn")
      json.value(span.end.column)
      json.key("text")
      json.string(UnsafeBufferPointer(rebasing: bytes[span.text]))
      json.endObject()
    }
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
    json.name(cure.category.label)
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

  /// The same as `name`, for writers of bytes.
  var label: StaticString {
    switch self {
    case .utility: "UTILITY"
    case .authentication: "AUTHENTICATION"
    case .marketing: "MARKETING"
    }
  }
}

extension JSONWriter {
  /// A name of our own, or null.
  mutating func optional(_ text: StaticString?) {
    if let text { name(text) } else { null() }
  }

  /// A name of our own, which needs no escapes.
  mutating func name(_ text: String) {
    var text = text
    text.withUTF8 { name($0) }
  }
}
