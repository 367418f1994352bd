internal import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules

/// Writes one finding as a SARIF result.
struct SARIFResult: Sendable {
  let texts: SignalTexts

  /// Most contributions that a verdict points at; viewers show a handful.
  private static let relatedLimit = 100

  /// - Parameter analysis: what the finding is about; nil for findings over several templates.
  func write(_ finding: Finding, of analysis: Analysis?, to json: inout JSONWriter) {
    json.beginObject()
    json.key("ruleId")
    json.string(finding.rule)
    if let index = SARIFRules.indices[finding.rule] {
      json.key("ruleIndex")
      json.value(index)
    }
    json.key("level")
    json.string(finding.severity.name)
    message(finding.message, to: &json)
    json.key("locations")
    json.beginArray()
    json.beginObject()
    physical(finding.source, to: &json)
    logical(finding, to: &json)
    json.endObject()
    json.endArray()
    if finding.rule == CategoryMismatch.id, let analysis { related(analysis, to: &json) }
    json.key("partialFingerprints")
    json.beginObject()
    json.key("templatelint/v1")
    json.string(finding.fingerprint)
    json.endObject()
    suppressions(finding, to: &json)
    baselineState(finding, of: analysis, to: &json)
    if let fix = finding.fix, !fix.edits.isEmpty { write(fix, in: finding.source.path, to: &json) }
    json.endObject()
  }

  private func suppressions(_ finding: Finding, to json: inout JSONWriter) {
    // Always there: an absent list would mean that nobody knows.
    json.key("suppressions")
    json.beginArray()
    if let reason = finding.suppressed {
      json.beginObject()
      json.key("kind")
      json.string("external")
      json.key("justification")
      json.string(reason)
      json.endObject()
    }
    json.endArray()
  }

  /// `unchanged` for known findings; where they were held against known ones, `new` for the others.
  private func baselineState(_ finding: Finding, of analysis: Analysis?, to json: inout JSONWriter) {
    let isNew = analysis?.isHeldAgainstBaseline == true && finding.suppressed == nil
    guard finding.isBaselined || isNew else { return }
    json.key("baselineState")
    json.string(finding.isBaselined ? "unchanged" : "new")
  }

  /// One location a span, in the order of the verdict.
  private func related(_ analysis: Analysis, to json: inout JSONWriter) {
    json.key("relatedLocations")
    json.beginArray()
    var id = 0
    for contribution in analysis.contributions {
      let label = "\(contribution.toward.name) \(contribution.points): \(texts.label(contribution.signal))"
      for span in contribution.spans where id < Self.relatedLimit {
        id += 1
        json.beginObject()
        json.key("id")
        json.value(id)
        physical(span.source, to: &json)
        message(label, to: &json)
        json.endObject()
      }
    }
    json.endArray()
  }

  private func write(_ fix: Finding.Fix, in path: String, to json: inout JSONWriter) {
    json.key("fixes")
    json.beginArray()
    json.beginObject()
    json.key("description")
    json.beginObject()
    json.key("text")
    json.string(fix.isSafe ? "Keeps the meaning; --fix applies it." : "A suggestion: read the result before you keep it.")
    json.endObject()
    json.key("artifactChanges")
    json.beginArray()
    json.beginObject()
    artifact(path, to: &json)
    json.key("replacements")
    json.beginArray()
    for edit in fix.edits { replacement(edit, to: &json) }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endArray()
  }
}
