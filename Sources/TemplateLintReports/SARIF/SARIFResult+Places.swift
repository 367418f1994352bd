internal import TemplateLint
internal import TemplateLintJSON

/// Where a result stands.
extension SARIFResult {
  func physical(_ source: SourceRange, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.beginObject()
    artifact(source.path, to: &json)
    json.key("region")
    json.beginObject()
    json.key("startLine")
    json.value(source.line)
    json.key("startColumn")
    json.value(source.column)
    json.key("endLine")
    json.value(source.endLine)
    json.key("endColumn")
    json.value(source.endColumn)
    json.endObject()
    json.endObject()
  }

  func logical(_ finding: Finding, to json: inout JSONWriter) {
    guard finding.templateName != nil || finding.source.pointer != nil else { return }
    json.key("logicalLocations")
    json.beginArray()
    json.beginObject()
    if let name = finding.templateName {
      json.key("name")
      json.string(name)
    }
    if let pointer = finding.source.pointer {
      json.key("fullyQualifiedName")
      json.string(pointer)
    }
    json.endObject()
    json.endArray()
  }

  func artifact(_ path: String, to json: inout JSONWriter) {
    json.key("artifactLocation")
    json.beginObject()
    json.key("uri")
    json.string(SourceURI.make(path))
    json.endObject()
  }

  func replacement(_ edit: Finding.Fix.Edit, to json: inout JSONWriter) {
    json.beginObject()
    json.key("deletedRegion")
    json.beginObject()
    json.key("byteOffset")
    json.value(edit.start)
    json.key("byteLength")
    json.value(max(0, edit.end - edit.start))
    json.endObject()
    json.key("insertedContent")
    json.beginObject()
    json.key("text")
    json.string(edit.replacement)
    json.endObject()
    json.endObject()
  }

  /// A message on one line. Viewers make links of `[text](target)`; text of strangers must not, so its brackets are escaped.
  func message(_ text: String, to json: inout JSONWriter) {
    json.key("message")
    json.beginObject()
    json.key("text")
    json.string(Self.withoutLinks(VisibleText.line(text)))
    json.endObject()
  }

  private static func withoutLinks(_ text: String) -> String {
    let bytes = text.utf8
    guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "[" || scalar == "]" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
